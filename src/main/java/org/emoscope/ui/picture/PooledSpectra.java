package org.emoscope.ui.picture;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;

/**
 * Spectra for a picture of a sound of any length: where there are many more frames than pixels, neighbouring frames are
 * pooled, the largest value of each bin kept, a block of the sound after the other.
 *
 * @param linear {@code [column][bin]}, without logarithm
 * @param framesPerColumn how many frames were pooled into a column, 1 or more
 */
record PooledSpectra(FrameMatrix linear, int framesPerColumn) {

    private static final int MOST_COLUMNS = 4000;
    private static final int COLUMNS_PER_BLOCK = 500;

    static PooledSpectra of(Signal signal, FeatureKind kind, FeatureParameters parameters) {
        NetworkImage spectra = new NetworkImage(new FeatureExtractor());
        int frames = parameters.framing().frames(signal.length());
        if (frames <= MOST_COLUMNS) {
            return new PooledSpectra(spectra.linear(signal, kind, parameters), 1);
        }
        int pool = (frames + MOST_COLUMNS - 1) / MOST_COLUMNS;
        int hop = parameters.hopSamples();
        int lead = 2 + parameters.framing().spanSamples() / hop;
        int columns = (frames + pool - 1) / pool;
        int bins = parameters.bins(kind);
        float[] pooled = new float[Math.multiplyExact(columns, bins)];
        for (int first = 0; first < columns; first += COLUMNS_PER_BLOCK) {
            // a block begins a little early, so that neither padding nor the filter's start shows at a seam
            int skip = first == 0 ? 0 : lead;
            long from = ((long) first * pool - skip) * hop;
            long to = from + ((long) COLUMNS_PER_BLOCK * pool + skip + lead) * hop;
            Signal part = signal.slice((int) from, (int) Math.min(signal.length(), to));
            int count = Math.min(COLUMNS_PER_BLOCK, columns - first);
            poolInto(spectra.linear(part, kind, parameters), skip, pool, pooled, first, count);
        }
        return new PooledSpectra(new FrameMatrix(columns, bins, pooled), pool);
    }

    private static void poolInto(FrameMatrix block, int skip, int pool, float[] pooled, int first, int count) {
        int frames = Math.min(block.frames() - skip, count * pool);
        for (int f = 0; f < frames; f++) {
            int row = (first + f / pool) * block.bins();
            for (int b = 0; b < block.bins(); b++) {
                pooled[row + b] = Math.max(pooled[row + b], block.at(skip + f, b));
            }
        }
    }
}
