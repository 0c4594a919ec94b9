/**
 * Networks on ND4J's memory and its OpenBLAS: the only package that imports {@code org.nd4j}.
 *
 * <p>{@link org.emoscope.model.dl4j.Systems} lists the systems; start at
 * {@link org.emoscope.model.dl4j.BaselineSystem}. A {@code LayeredNetwork} has a {@code Chain} of a {@code Front} and {@code
 * Layer}s in each of its {@code Lanes}. {@code MapConvolution} and {@code PictureBranch} are the TF-CNN's, {@code Lstm} and what
 * stands on {@code Steps} the sequences'. May import {@code model} and what it may.
 */
@NullMarked
package org.emoscope.model.dl4j;

import org.jspecify.annotations.NullMarked;
