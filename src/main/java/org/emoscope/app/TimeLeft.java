package org.emoscope.app;

import java.util.Locale;

/**
 * How long work will still take if it goes on as it went: elapsed time times what is left over what is done.
 *
 * <p>Begins anew where the progress falls back, which is another piece of work. Not safe for use by many threads.
 */
final class TimeLeft {

    /** Earlier than this a guess would jump about. */
    private static final long LEAST_NANOS = 3_000_000_000L;

    private long began;
    private double from;
    private double last = Double.POSITIVE_INFINITY;

    /**
     * Notes how far the work is.
     *
     * @param fraction 0 to 1, or negative where the length is unknown
     * @param now a clock that only goes forward, in nanoseconds
     * @return such as {@code 1:05 left}; empty where nothing can be said
     */
    String at(double fraction, long now) {
        if (fraction < last || last < 0) {
            began = now;
            from = fraction;
        }
        last = fraction;
        long elapsed = now - began;
        if (from < 0 || fraction <= from || fraction >= 1 || elapsed < LEAST_NANOS) {
            return "";
        }
        long seconds = Math.round(elapsed * (1 - fraction) / (fraction - from) / 1e9);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d left", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d left", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
