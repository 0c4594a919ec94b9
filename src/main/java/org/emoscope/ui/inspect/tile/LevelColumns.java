package org.emoscope.ui.inspect.tile;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FrameChain;
import org.emoscope.feature.LevelChain;

/** The spectrum or the Mel energies of each frame as levels in dB of a full-scale tone. */
public final class LevelColumns implements Columns {

    private final Signal signal;
    private final LevelChain chain;
    private final HopGrid grid;
    private final int frames;

    LevelColumns(Signal signal, FeatureParameters parameters, FeatureKind kind) {
        this.signal = signal;
        this.chain = new LevelChain(parameters, kind);
        this.grid = HopGrid.of(chain.chain().framing(), signal.sampleRateHz());
        this.frames = chain.chain().framing().frames(signal.length());
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public int bins() {
        return chain.bins();
    }

    @Override
    public HopGrid grid() {
        return grid;
    }

    @Override
    public void compute(int first, int count, float[] target) {
        FrameChain.Workspace workspace = chain.newWorkspace();
        double[] row = new double[bins()];
        for (int f = 0; f < count; f++) {
            chain.levels(signal, first + f, workspace, row);
            for (int b = 0; b < row.length; b++) {
                target[f * row.length + b] = (float) row[b];
            }
        }
    }

    /**
     * The levels of one frame in dB; some microseconds.
     *
     * @param frame 0 to {@code frames() − 1}
     */
    public double[] levels(int frame) {
        double[] row = new double[bins()];
        chain.levels(signal, frame, chain.newWorkspace(), row);
        return row;
    }

    /** What pre-emphasis adds to the level at a frequency, in dB. */
    public double emphasisDb(double hz) {
        return chain.emphasisDb(hz);
    }
}
