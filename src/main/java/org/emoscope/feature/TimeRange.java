package org.emoscope.feature;

import org.emoscope.dsp.Framing;

/**
 * Which frames of a clip are wanted: those whose middle lies in a stretch of time.
 *
 * <p>{@code from ≤ middle / rate < to}, so that neighbouring stretches share no frame and lose none. The frames are
 * always those of the whole clip: a part of it shows the numbers that the whole has there, mean removal and decibel
 * reference included. Immutable.
 *
 * @param fromSeconds 0 or more
 * @param toSeconds after {@code fromSeconds}; infinite for the end of the clip, whatever its last frame reaches over
 */
public record TimeRange(double fromSeconds, double toSeconds) {

    /** Every frame. */
    public static final TimeRange ALL = new TimeRange(0, Double.POSITIVE_INFINITY);

    public TimeRange {
        if (!(fromSeconds >= 0 && fromSeconds < Double.POSITIVE_INFINITY && toSeconds > fromSeconds)) {
            throw new IllegalArgumentException("a stretch of time begins at 0 s or later and ends after that: "
                    + Text.number(fromSeconds) + " to " + Text.number(toSeconds));
        }
    }

    /** A stretch in whole microseconds, so that it can be written in few digits and read back as it was. */
    public static TimeRange rounded(double fromSeconds, double toSeconds) {
        return new TimeRange(Math.rint(fromSeconds * 1e6) / 1e6, Math.rint(toSeconds * 1e6) / 1e6);
    }

    /** Frame numbers, the last one excluded. */
    public record Frames(int from, int to) {

        public int count() {
            return to - from;
        }
    }

    /** The frames of a clip in this range. */
    public Frames frames(Framing framing, int samples, int sampleRateHz) {
        int count = framing.frames(samples);
        int from = firstAtOrAfter(fromSeconds, framing, count, sampleRateHz);
        return new Frames(from, Math.max(from, firstAtOrAfter(toSeconds, framing, count, sampleRateHz)));
    }

    /** The first frame whose middle does not lie before a time; 0 s is before the first, whatever its middle. */
    private static int firstAtOrAfter(double seconds, Framing framing, int count, int sampleRateHz) {
        if (seconds <= 0) {
            return 0;
        }
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((double) framing.middle(middle) / sampleRateHz < seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
