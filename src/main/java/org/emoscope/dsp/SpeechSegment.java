package org.emoscope.dsp;

/**
 * A stretch of a signal where somebody speaks.
 *
 * @param from first sample, 0 or more
 * @param to one past the last, above {@code from}
 */
public record SpeechSegment(int from, int to) {

    public SpeechSegment {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "a segment runs from 0 or more to a later sample: " + from + " to " + to);
        }
    }

    /** The number of samples. */
    public int length() {
        return to - from;
    }
}
