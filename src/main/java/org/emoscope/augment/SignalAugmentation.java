package org.emoscope.augment;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;

/**
 * Gives another sound, which then goes through the chain at the rate that it has.
 *
 * <p>A waveform written to a file, played or cut into segments is the copy itself.
 */
public sealed interface SignalAugmentation extends Augmentation permits Noise, Gain, Resampled {

    /** The other sound; an empty one stays empty. */
    Signal apply(Signal signal);

    @Override
    default Analysis applyTo(Signal signal, FeatureParameters parameters) {
        Analysis plain = Analysis.of(signal, parameters);
        Signal other = apply(signal);
        return Analysis.of(other, AnotherRate.of(plain.parameters(), other.sampleRateHz()));
    }
}
