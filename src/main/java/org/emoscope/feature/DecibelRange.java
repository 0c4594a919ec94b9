package org.emoscope.feature;

import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.SpectrumKind;

/**
 * Levels from 0, at or below the range, to 255, the clip's maximum.
 *
 * <p>{@code level = 255 · max(0, 1 + dB / range)} with {@code dB = 10 log10(x / max)} of powers and 20 log10 of
 * magnitudes. Silence is level 0 throughout. Thread safe.
 *
 * @param kind what the values are
 * @param rangeDb how far below the maximum level 0 lies, above 0 to 300 dB; 80 for what a network sees
 */
public record DecibelRange(SpectrumKind kind, double rangeDb) {

    /** The range of the images that networks see. */
    public static final double NETWORK_DB = 80;

    static final int HIGHEST = 255;

    public DecibelRange {
        java.util.Objects.requireNonNull(kind, "kind");
        if (!(rangeDb > 0 && rangeDb <= 300)) {
            throw new IllegalArgumentException("the range must be above 0 and at most 300 dB: " + rangeDb);
        }
    }

    /**
     * The levels of a clip, row by row, not rounded.
     *
     * @param linear spectra or Mel energies without logarithm, 0 or more
     */
    float[] levels(FrameMatrix linear) {
        float[] values = linear.values();
        float max = 0;
        for (float x : values) {
            max = Math.max(max, x);
        }
        double perDecade = kind.decibelsPerDecade() * HIGHEST / rangeDb;
        double offset = HIGHEST - perDecade * Math.log10(max);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] > 0 ? (float) Math.max(0, offset + perDecade * Math.log10(values[i])) : 0;
        }
        return values;
    }
}
