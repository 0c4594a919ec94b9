/**
 * Networks on ND4J: the only package that imports {@code org.nd4j}.
 *
 * <p>Start at {@link org.emoscope.model.dl4j.BaselineSystem}; {@code LayeredNetwork} runs its {@code Layer}s. May import
 * {@code model} and what it may.
 */
@NullMarked
package org.emoscope.model.dl4j;

import org.jspecify.annotations.NullMarked;
