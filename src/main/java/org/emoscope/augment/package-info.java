/**
 * Further training samples made from those there are: warped, resampled, noisy, louder, masked; and as many a class as
 * are wanted.
 *
 * <p>Start at {@link org.emoscope.augment.Augmentation}; {@link org.emoscope.augment.AugmentationPlan} says what a
 * fold is trained on, {@link org.emoscope.augment.AugmentedFeatures} computes what a network reads of it. May import {@code corpus}, {@code feature} and what stands below them.
 */
@NullMarked
package org.emoscope.augment;

import org.jspecify.annotations.NullMarked;
