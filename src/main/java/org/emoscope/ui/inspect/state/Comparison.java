package org.emoscope.ui.inspect.state;

import org.emoscope.audio.Signal;

/**
 * A second recording beside the one that is open, on the same time axis.
 *
 * @param other what is compared with
 * @param offsetSeconds how much later it begins than the first, negative if earlier
 * @param aligned its signal as it lies on the axis
 */
public record Comparison(Recording other, double offsetSeconds, Signal aligned) {

    /** The furthest that a recording can be moved, in seconds. */
    public static final double MOST_SECONDS = 60;

    /**
     * Moves a recording along the axis: silence is put before it, or its beginning is cut off. Copies the samples.
     *
     * @param offsetSeconds −60 to 60, rounded to a sample
     */
    public static Comparison of(Recording other, double offsetSeconds) {
        if (!(Math.abs(offsetSeconds) <= MOST_SECONDS)) {
            throw new IllegalArgumentException("the offset must be at most 60 s either way: " + offsetSeconds);
        }
        Signal speech = other.speech();
        int later = (int) Math.round(offsetSeconds * speech.sampleRateHz());
        return new Comparison(other, offsetSeconds, speech.movedBy(later));
    }
}
