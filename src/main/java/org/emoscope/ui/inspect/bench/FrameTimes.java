package org.emoscope.ui.inspect.bench;

import java.util.Arrays;

/**
 * How long frames took, in milliseconds.
 *
 * @param count how many
 * @param median the middle one
 * @param p95 of a hundred, five took longer
 * @param worst the longest
 * @param late how many took longer than {@value #LIMIT_MILLIS} ms
 */
public record FrameTimes(int count, double median, double p95, double worst, int late) {

    /** A frame of a screen that shows sixty in a second. */
    static final double LIMIT_MILLIS = 16;

    /** Sums up some times in nanoseconds, one at least. */
    static FrameTimes of(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no frame was measured");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new FrameTimes(
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.min(sorted.length - 1L, Math.ceil(0.95 * sorted.length) - 1)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                (int) Arrays.stream(sorted)
                        .filter(time -> time > LIMIT_MILLIS * 1e6)
                        .count());
    }
}
