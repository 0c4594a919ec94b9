package org.emoscope.dsp;

import org.emoscope.audio.Signal;

/**
 * How often a signal changes its sign: often in the hiss of s and f, rarely in vowels.
 *
 * <p>Pure functions. Zero counts as positive, so that digital silence has no crossing.
 */
public final class ZeroCrossings {

    private ZeroCrossings() {}

    /** The number of i from {@code from + 1} to {@code to − 1} where {@code x[i]} and {@code x[i−1]} differ in sign. */
    public static int count(Signal signal, int from, int to) {
        int crossings = 0;
        for (int i = Math.max(0, from) + 1; i < Math.min(to, signal.length()); i++) {
            if (signal.sample(i) < 0 != signal.sample(i - 1) < 0) {
                crossings++;
            }
        }
        return crossings;
    }
}
