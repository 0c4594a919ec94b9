package org.emoscope.corpus;

/**
 * A part of an audio file in seconds.
 *
 * @param startSeconds 0 or later
 * @param endSeconds later than the start; infinite for the end of the file
 */
public record Span(double startSeconds, double endSeconds) {

    /** The whole file. */
    public static final Span WHOLE = new Span(0, Double.POSITIVE_INFINITY);

    public Span {
        if (!(startSeconds >= 0) || !(endSeconds > startSeconds) || Double.isInfinite(startSeconds)) {
            throw new IllegalArgumentException(
                    "a span goes from 0 or later to a later time: " + startSeconds + " to " + endSeconds);
        }
    }

    public boolean isWhole() {
        return startSeconds == 0 && Double.isInfinite(endSeconds);
    }
}
