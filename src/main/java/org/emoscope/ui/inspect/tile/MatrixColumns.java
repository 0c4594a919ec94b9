package org.emoscope.ui.inspect.tile;

import org.emoscope.dsp.FrameMatrix;

/** Columns that were computed as a whole. */
final class MatrixColumns implements Columns {

    private final FrameMatrix matrix;
    private final HopGrid grid;

    MatrixColumns(FrameMatrix matrix, HopGrid grid) {
        this.matrix = matrix;
        this.grid = grid;
    }

    @Override
    public int frames() {
        return matrix.frames();
    }

    @Override
    public int bins() {
        return matrix.bins();
    }

    @Override
    public HopGrid grid() {
        return grid;
    }

    @Override
    public void compute(int first, int count, float[] target) {
        for (int f = 0; f < count; f++) {
            for (int b = 0; b < matrix.bins(); b++) {
                target[f * matrix.bins() + b] = matrix.at(first + f, b);
            }
        }
    }
}
