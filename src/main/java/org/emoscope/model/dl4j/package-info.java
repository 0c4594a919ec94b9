/**
 * Networks on ND4J and DL4J: the only package that imports {@code org.nd4j} or {@code org.deeplearning4j}.
 */
@NullMarked
package org.emoscope.model.dl4j;

import org.jspecify.annotations.NullMarked;
