package org.emoscope.augment;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrequencyWarp;
import org.emoscope.feature.FeatureParameters;

/** Leaves the sound as it is and warps the frequency axis on which a chain hears it. */
public sealed interface ChainAugmentation extends Augmentation permits Vtlp {

    /**
     * The warp of the frequency axis.
     *
     * @param sampleRateHz the rate of the signal
     * @throws IllegalArgumentException if the axis of this rate is too short for it
     */
    FrequencyWarp warp(int sampleRateHz);

    @Override
    default Analysis applyTo(Signal signal, FeatureParameters parameters) {
        return new Analysis(signal, parameters, warp(parameters.sampleRateHz()));
    }
}
