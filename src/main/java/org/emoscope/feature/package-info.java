/**
 * What a network reads: presets, MFCC and Mel matrices, network images, normalisation and the cache on disk.
 *
 * <p>Start at {@link org.emoscope.feature.FeatureExtractor} and {@link org.emoscope.feature.Preset};
 * {@link org.emoscope.feature.FeatureCache} keeps what was computed. What is measured beside the chain, pitch and energy,
 * is a {@link org.emoscope.feature.Track}. May import {@code dsp}, {@code audio}, {@code task} and {@code file}.
 */
@NullMarked
package org.emoscope.feature;

import org.jspecify.annotations.NullMarked;
