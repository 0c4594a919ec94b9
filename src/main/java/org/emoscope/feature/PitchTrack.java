package org.emoscope.feature;

import java.util.Objects;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Pitch;
import org.emoscope.dsp.Yin;

/**
 * The fundamental frequency along a signal, by {@link Yin}.
 *
 * <p>Two numbers a frame: {@link #HZ}, NaN where the sound is unvoiced, and {@link #CLARITY}, 0 to 1.
 */
public final class PitchTrack implements Track {

    /** The column of the frequency. */
    public static final int HZ = 0;

    /** The column of the clarity. */
    public static final int CLARITY = 1;

    private static final int COLUMNS = 2;

    private final Yin.Options options;
    private final TrackGrid grid;

    /**
     * @param hop from one frame to the next in seconds, 0.001 to 1; usually 0.01
     */
    public PitchTrack(double hop, Yin.Options options) {
        this.options = Objects.requireNonNull(options, "options");
        this.grid = new TrackGrid(hop, options.window());
    }

    @Override
    public int columns() {
        return COLUMNS;
    }

    @Override
    public int hopSamples(int sampleRateHz) {
        return grid.hopSamples(sampleRateHz);
    }

    @Override
    public void compute(Signal signal, int first, int count, float[][] values) {
        Yin yin = new Yin(options, signal.sampleRateHz());
        Yin.Workspace workspace = yin.newWorkspace();
        int hop = hopSamples(signal.sampleRateHz());
        for (int f = 0; f < count; f++) {
            Pitch pitch = yin.at(signal, Math.multiplyExact(first + f, hop), workspace);
            values[HZ][f] = (float) pitch.hz();
            values[CLARITY][f] = (float) pitch.clarity();
        }
    }
}
