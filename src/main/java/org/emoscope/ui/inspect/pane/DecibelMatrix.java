package org.emoscope.ui.inspect.pane;

import java.util.Arrays;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.Framing;

/**
 * Levels over time and frequency, in decibels below the loudest cell of the recording. Immutable.
 *
 * <p>A cell's time is the middle of its frame; a cell reaches half a hop to either side.
 */
public final class DecibelMatrix {

    /** The level of silence. */
    static final float SILENCE_DB = -200;

    private final int frames;
    private final int bins;
    private final float[] levelsDb;
    private final double[] binHz;
    private final double firstSeconds;
    private final double hopSeconds;

    /**
     * @param linear {@code [frame][bin]} energies or magnitudes, 0 or more
     * @param decibelsPerDecade 10 of energies, 20 of magnitudes
     * @param binHz the frequency of each bin, rising
     */
    DecibelMatrix(FrameMatrix linear, double decibelsPerDecade, double[] binHz, Framing framing, int sampleRateHz) {
        if (binHz.length != linear.bins()) {
            throw new IllegalArgumentException(linear.bins() + " bins but " + binHz.length + " frequencies");
        }
        this.frames = linear.frames();
        this.bins = linear.bins();
        this.levelsDb = toDecibels(linear.values(), decibelsPerDecade);
        this.binHz = binHz.clone();
        this.firstSeconds = (double) framing.middle(0) / sampleRateHz;
        this.hopSeconds = (double) framing.hopSamples() / sampleRateHz;
    }

    private static float[] toDecibels(float[] values, double decibelsPerDecade) {
        float loudest = 0;
        for (float x : values) {
            loudest = Math.max(loudest, x);
        }
        for (int i = 0; i < values.length; i++) {
            double db = values[i] > 0 ? decibelsPerDecade * Math.log10(values[i] / loudest) : SILENCE_DB;
            values[i] = (float) Math.max(SILENCE_DB, db);
        }
        return values;
    }

    int frames() {
        return frames;
    }

    int bins() {
        return bins;
    }

    float at(int frame, int bin) {
        return levelsDb[frame * bins + bin];
    }

    /** The loudest cell of some frames and bins; both ranges hold one cell at least. */
    float loudest(int firstFrame, int lastFrame, int firstBin, int lastBin) {
        float most = SILENCE_DB;
        for (int f = firstFrame; f <= lastFrame; f++) {
            for (int i = f * bins + firstBin; i <= f * bins + lastBin; i++) {
                most = Math.max(most, levelsDb[i]);
            }
        }
        return most;
    }

    /** The frame whose cell holds a time; may lie outside 0 to {@code frames() − 1}. */
    int frameAt(double seconds) {
        return (int) Math.floor((seconds - firstSeconds) / hopSeconds + 0.5);
    }

    /** The bin whose cell holds a height of the picture, 0 at the bottom to 1. */
    int binAt(double share) {
        return Math.max(0, Math.min(bins - 1, (int) Math.floor(share * bins)));
    }

    double hzOf(int bin) {
        return binHz[bin];
    }

    /** How high in the picture a frequency lies, 0 at the bottom to 1. */
    double shareOf(double hz) {
        int found = Arrays.binarySearch(binHz, hz);
        double bin = found;
        if (found < 0) {
            int above = Math.max(1, Math.min(bins - 1, -found - 1));
            double low = binHz[above - 1];
            bin = above - 1 + (hz - low) / (binHz[above] - low);
        }
        return (bin + 0.5) / bins;
    }

    double highestHz() {
        return binHz[bins - 1];
    }
}
