package org.emoscope.feature;

/**
 * The windows that a track is measured in.
 *
 * @param hop from one frame to the next in seconds, 0.001 to 1; usually 0.01
 * @param window the length of each in seconds, 0.001 to 1; usually 0.025
 */
public record TrackGrid(double hop, double window) {

    public TrackGrid {
        check("hop", hop);
        check("window", window);
    }

    /** A frame each 10 ms, of 25 ms. */
    public static TrackGrid defaults() {
        return new TrackGrid(0.01, 0.025);
    }

    private static void check(String name, double seconds) {
        if (!(seconds >= 0.001 && seconds <= 1)) {
            throw new IllegalArgumentException("the " + name + " must be 0.001 to 1 s: " + seconds);
        }
    }

    int hopSamples(int sampleRateHz) {
        return Math.max(1, (int) Math.round(hop * sampleRateHz));
    }

    int windowSamples(int sampleRateHz) {
        return Math.max(2, (int) Math.round(window * sampleRateHz));
    }
}
