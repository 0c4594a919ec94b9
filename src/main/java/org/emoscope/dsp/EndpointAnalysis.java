package org.emoscope.dsp;

import java.util.List;

/**
 * What endpoint detection found, and what it went by, for drawing.
 *
 * <p>Frame k covers the samples {@code k · frameSamples … (k + 1) · frameSamples − 1}; what is left over at the end of the
 * signal is no frame. Immutable.
 */
public final class EndpointAnalysis {

    private final int frameSamples;
    private final double[] magnitudes;
    private final double[] crossings;
    private final EndpointThresholds thresholds;
    private final List<SpeechSegment> segments;

    /** Takes the arrays over. */
    EndpointAnalysis(
            int frameSamples,
            double[] magnitudes,
            double[] crossings,
            EndpointThresholds thresholds,
            List<SpeechSegment> segments) {
        this.frameSamples = frameSamples;
        this.magnitudes = magnitudes;
        this.crossings = crossings;
        this.thresholds = thresholds;
        this.segments = List.copyOf(segments);
    }

    /** The length of a frame and the way to the next. */
    public int frameSamples() {
        return frameSamples;
    }

    public int frames() {
        return magnitudes.length;
    }

    /** The mean magnitude of a frame, 0 to 1. */
    public double magnitude(int frame) {
        return magnitudes[frame];
    }

    /** The zero crossings of a frame, per second. */
    public double crossings(int frame) {
        return crossings[frame];
    }

    public EndpointThresholds thresholds() {
        return thresholds;
    }

    /** The segments with speech, in order, apart from each other. */
    public List<SpeechSegment> segments() {
        return segments;
    }

    public EndpointDecision decision(int frame) {
        double magnitude = magnitudes[frame];
        boolean spoken = magnitude > thresholds.lower();
        if (!isInSegment(frame * frameSamples)) {
            return spoken ? EndpointDecision.DROPPED : EndpointDecision.SILENCE;
        }
        if (!spoken) {
            return EndpointDecision.WEAK;
        }
        return magnitude > thresholds.upper() ? EndpointDecision.LOUD : EndpointDecision.SPEECH;
    }

    private boolean isInSegment(int sample) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).to() > sample) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < segments.size() && segments.get(low).from() <= sample;
    }
}
