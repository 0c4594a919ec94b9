package org.emoscope.feature;

import org.emoscope.audio.Signal;

/** A track of one number, measured over the part of each window that lies in the signal. */
abstract class WindowTrack implements Track {

    private final TrackGrid grid;

    WindowTrack(TrackGrid grid) {
        this.grid = grid;
    }

    /** Measures samples {@code from … to − 1}, at least one, all in the signal. */
    abstract double measure(Signal signal, int from, int to);

    /** What stands for a window without a sample. */
    abstract double ofNothing();

    @Override
    public final int columns() {
        return 1;
    }

    @Override
    public final int hopSamples(int sampleRateHz) {
        return grid.hopSamples(sampleRateHz);
    }

    @Override
    public final void compute(Signal signal, int first, int count, float[][] values) {
        int hop = grid.hopSamples(signal.sampleRateHz());
        int window = grid.windowSamples(signal.sampleRateHz());
        for (int f = 0; f < count; f++) {
            int start = Math.multiplyExact(first + f, hop) - window / 2;
            int from = Math.max(0, start);
            int to = Math.min(signal.length(), start + window);
            values[0][f] = (float) (from < to ? measure(signal, from, to) : ofNothing());
        }
    }
}
