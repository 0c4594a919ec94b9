package org.emoscope.model;

import java.util.Locale;

/**
 * Cuts an utterance of x seconds into {@code (x − s)/(s − m) + 1} segments of s seconds that overlap by m (Li 2021, 5.1).
 *
 * <p>Where that is not a whole number there is one more, padded with silence: nothing of an utterance is left out. There is
 * always one.
 *
 * @param seconds s, above 0
 * @param overlap m, 0 or more and below s
 */
public record Segmentation(double seconds, double overlap) {

    public Segmentation {
        if (!(seconds > 0 && overlap >= 0 && overlap < seconds)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a segment is longer than 0 s and overlaps the next by less than its length: %s and %s s",
                    seconds,
                    overlap));
        }
    }

    /** Into how many an utterance of so many frames is cut. */
    public int count(int frames, double framesASecond) {
        int length = length(framesASecond);
        return frames <= length ? 1 : (frames - length + step(framesASecond) - 1) / step(framesASecond) + 1;
    }

    /** Frames of a segment, 1 or more. */
    public int length(double framesASecond) {
        return Math.max(1, (int) Math.round(seconds * framesASecond));
    }

    /** Frames from one segment to the next, 1 or more. */
    public int step(double framesASecond) {
        return Math.max(1, (int) Math.round((seconds - overlap) * framesASecond));
    }
}
