package org.emoscope.augment;

import java.util.Objects;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrequencyWarp;
import org.emoscope.feature.FeatureParameters;

/**
 * A sound, the chain it goes through and the warp of that chain's frequency axis: an utterance or a copy of it, ready to
 * be cut into segments and analysed. Immutable.
 *
 * @param signal at the sample rate of the parameters
 * @param parameters of the chain
 * @param warp for that rate; {@link FrequencyWarp#NONE} for none
 */
public record Analysis(Signal signal, FeatureParameters parameters, FrequencyWarp warp) {

    public Analysis {
        Objects.requireNonNull(warp, "warp");
        if (signal.sampleRateHz() != parameters.sampleRateHz()) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the parameters want " + parameters.sampleRateHz());
        }
    }

    /** A sound as it is. */
    public static Analysis of(Signal signal, FeatureParameters parameters) {
        return new Analysis(signal, parameters, FrequencyWarp.NONE);
    }

    /** A sound as it is, or a copy of it. */
    public static Analysis of(Signal signal, FeatureParameters parameters, Optional<Augmentation> augmentation) {
        return augmentation.map(each -> each.applyTo(signal, parameters)).orElseGet(() -> of(signal, parameters));
    }

    /**
     * A segment; what of it lies outside the sound is left out.
     *
     * <p>Times, unlike samples, mean the same in every copy.
     *
     * @param fromSeconds where it begins
     * @param toSeconds where it ends, not before that
     */
    public Analysis segment(double fromSeconds, double toSeconds) {
        if (!(fromSeconds <= toSeconds)) {
            throw new IllegalArgumentException(
                    "a segment must end at its beginning or later: " + fromSeconds + " to " + toSeconds + " s");
        }
        return new Analysis(signal.slice(signal.indexAt(fromSeconds), signal.indexAt(toSeconds)), parameters, warp);
    }
}
