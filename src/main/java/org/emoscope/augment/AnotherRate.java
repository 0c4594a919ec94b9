package org.emoscope.augment;

import java.util.HashMap;
import java.util.Map;
import org.emoscope.feature.FeatureParameters;

/** A chain moved to another sample rate. */
final class AnotherRate {

    private AnotherRate() {}

    /**
     * The chain at another rate: the same times in milliseconds, the same counts in samples.
     *
     * <p>A filter bank that ended above half the new rate ends there; a transform that a frame has outgrown is the next
     * power of two.
     */
    static FeatureParameters of(FeatureParameters parameters, int rateHz) {
        if (parameters.sampleRateHz() == rateHz) {
            return parameters;
        }
        Map<String, String> changes = new HashMap<>();
        changes.put("sample-rate", Integer.toString(rateHz));
        if (parameters.mel().highHz().orElse(0) > rateHz / 2.0) {
            changes.put("fmax", "half");
        }
        int fftSize = parameters.frames().fftSize();
        int window = parameters.frames().window().toSamples(rateHz);
        if (window > fftSize) {
            changes.put("n-fft", Integer.toString(Integer.highestOneBit(window - 1) * 2));
        }
        return parameters.with(changes);
    }
}
