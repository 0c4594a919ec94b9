package org.emoscope.dsp;

/**
 * The levels that endpoint detection compared frames with.
 *
 * @param silence mean magnitude of what was taken for silence
 * @param lower mean magnitude above which a frame may be speech
 * @param upper mean magnitude that a segment must exceed somewhere
 * @param crossings zero crossings per second above which a frame near a segment is a weak sound; infinite where the
 *     silence itself hisses and crossings tell nothing
 */
public record EndpointThresholds(double silence, double lower, double upper, double crossings) {

    public EndpointThresholds {
        if (!(silence >= 0 && lower >= 0 && upper >= lower && crossings >= 0)) {
            throw new IllegalArgumentException("thresholds are 0 or more, the upper one not below the lower: " + silence
                    + ", " + lower + ", " + upper + " and " + crossings);
        }
    }
}
