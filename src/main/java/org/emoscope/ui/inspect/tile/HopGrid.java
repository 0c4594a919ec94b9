package org.emoscope.ui.inspect.tile;

import org.emoscope.dsp.Framing;

/**
 * Where frames lie in time. A frame's time is its middle; its column reaches half a hop to either side.
 *
 * @param firstSeconds the middle of frame 0
 * @param hopSeconds from one frame to the next, above 0
 */
public record HopGrid(double firstSeconds, double hopSeconds) {

    public HopGrid {
        if (!(Double.isFinite(firstSeconds) && hopSeconds > 0 && Double.isFinite(hopSeconds))) {
            throw new IllegalArgumentException("frames need a start and a hop: " + firstSeconds + ", " + hopSeconds);
        }
    }

    /** The grid of a framing at a sample rate. */
    public static HopGrid of(Framing framing, int sampleRateHz) {
        return new HopGrid((double) framing.middle(0) / sampleRateHz, (double) framing.hopSamples() / sampleRateHz);
    }

    /** The frame whose column holds a time; may lie before the first and after the last. */
    public int frameAt(double seconds) {
        return (int) Math.floor((seconds - firstSeconds) / hopSeconds + 0.5);
    }

    /** The time of a frame. */
    public double secondsOf(int frame) {
        return firstSeconds + frame * hopSeconds;
    }
}
