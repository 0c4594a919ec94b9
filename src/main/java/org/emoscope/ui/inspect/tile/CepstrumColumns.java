package org.emoscope.ui.inspect.tile;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FrameChain;

/**
 * The cepstral coefficients of each frame by itself: what looks at the whole clip, a decibel range or the removal of the
 * mean, is left out.
 */
final class CepstrumColumns implements Columns {

    private final Signal signal;
    private final FrameChain chain;
    private final HopGrid grid;
    private final int frames;

    CepstrumColumns(Signal signal, FeatureParameters parameters) {
        this.signal = signal;
        this.chain = new FrameChain(parameters);
        this.grid = HopGrid.of(chain.framing(), signal.sampleRateHz());
        this.frames = chain.framing().frames(signal.length());
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public int bins() {
        return chain.parameters().bins(FeatureKind.MFCC);
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
            chain.row(signal, first + f, FeatureKind.MFCC, workspace, row);
            for (int b = 0; b < row.length; b++) {
                target[f * row.length + b] = (float) row[b];
            }
        }
    }
}
