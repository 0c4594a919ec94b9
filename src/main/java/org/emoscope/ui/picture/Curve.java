package org.emoscope.ui.picture;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointAnalysis;
import org.emoscope.dsp.Energy;
import org.emoscope.feature.Track;
import org.emoscope.task.TaskContext;

/** One number a frame of a whole sound. */
final class Curve {

    private static final int FRAMES_AT_ONCE = 256;

    private final float[] values;
    private final double firstSeconds;
    private final double hopSeconds;

    private Curve(float[] values, double firstSeconds, double hopSeconds) {
        this.values = values;
        this.firstSeconds = firstSeconds;
        this.hopSeconds = hopSeconds;
    }

    /** The levels that endpoints were found by, in dB of full scale. */
    static Curve of(EndpointAnalysis analysis, int sampleRateHz) {
        float[] levels = new float[analysis.frames()];
        for (int f = 0; f < levels.length; f++) {
            levels[f] = (float) Math.max(Energy.SILENCE_DB, 20 * Math.log10(analysis.magnitude(f)));
        }
        double hop = (double) analysis.frameSamples() / sampleRateHz;
        return new Curve(levels, hop / 2, hop);
    }

    /** The first number of each frame of a track. */
    static Curve of(Track track, Signal signal, TaskContext context) {
        float[] values = new float[track.frames(signal)];
        float[][] block = new float[track.columns()][FRAMES_AT_ONCE];
        for (int first = 0; first < values.length; first += FRAMES_AT_ONCE) {
            context.checkCancelled();
            context.progress((double) first / values.length, "");
            int count = Math.min(FRAMES_AT_ONCE, values.length - first);
            track.compute(signal, first, count, block);
            System.arraycopy(block[0], 0, values, first, count);
        }
        return new Curve(values, 0, (double) track.hopSamples(signal.sampleRateHz()) / signal.sampleRateHz());
    }

    int size() {
        return values.length;
    }

    double seconds(int frame) {
        return firstSeconds + frame * hopSeconds;
    }

    /** NaN where there is none. */
    float value(int frame) {
        return values[frame];
    }

    /** The last frame that is not after a time; may lie outside. */
    int before(double seconds) {
        return (int) Math.floor((seconds - firstSeconds) / hopSeconds);
    }

    /** Of all values; 0 if there is none. */
    double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (float value : values) {
            lowest = Float.isNaN(value) ? lowest : Math.min(lowest, value);
        }
        return Double.isInfinite(lowest) ? 0 : lowest;
    }

    /** Of all values; 0 if there is none. */
    double highest() {
        double highest = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            highest = Float.isNaN(value) ? highest : Math.max(highest, value);
        }
        return Double.isInfinite(highest) ? 0 : highest;
    }
}
