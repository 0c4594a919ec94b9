/**
 * How alike pictures of sound are: the image hash and its Hamming distance.
 *
 * <p>Start at {@link org.emoscope.similarity.ImageHash}; {@link org.emoscope.similarity.GreyImage} is what it is made
 * from. May import {@code feature} and what lies below.
 */
@NullMarked
package org.emoscope.similarity;

import org.jspecify.annotations.NullMarked;
