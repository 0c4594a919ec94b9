package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import org.emoscope.audio.Signal;
import org.emoscope.task.TaskContext;

/**
 * By how many dB the Mel levels of one sound lie above those of another, {@code max(a, −100) − max(b, −100)}: {@code
 * [frame][filter]}, negative where the second is louder.
 *
 * <p>Levels are those of {@link LevelChain}; what lies below {@value #FLOOR_DB} dB is silence in both. Frames that only one
 * of the two has are left out. The chain is built when rows are. Thread safe.
 */
public final class MelDifferenceRows implements SoundTable {

    public static final float FLOOR_DB = -100;

    private static final int FRAMES_PER_LOOK = 256;

    private final Signal first;
    private final Signal second;
    private final FeatureParameters parameters;
    private final TimeRange.Frames wanted;

    /**
     * @param first at the sample rate of the parameters
     * @param second at the same, on the same time axis
     * @param range which frames
     * @throws IllegalArgumentException if the sample rates differ
     */
    public MelDifferenceRows(Signal first, Signal second, FeatureParameters parameters, TimeRange range) {
        for (Signal each : new Signal[] {first, second}) {
            if (each.sampleRateHz() != parameters.sampleRateHz()) {
                throw new IllegalArgumentException("a signal has " + each.sampleRateHz()
                        + " samples a second, the parameters want " + parameters.sampleRateHz());
            }
        }
        this.first = first;
        this.second = second;
        this.parameters = parameters;
        int both = Math.min(first.length(), second.length());
        this.wanted = range.frames(parameters.framing(), both, parameters.sampleRateHz());
    }

    /** By how much a level is above another, in dB. */
    public static float difference(float levelDb, float otherDb) {
        return Math.max(levelDb, FLOOR_DB) - Math.max(otherDb, FLOOR_DB);
    }

    @Override
    public int rows() {
        return wanted.count();
    }

    @Override
    public int columns() {
        return parameters.bins(FeatureKind.MEL);
    }

    @Override
    public void write(MatrixFormat format, OutputStream out, TaskContext context) throws IOException {
        if (format == MatrixFormat.NPY) {
            NpyWriter.writeHeader(NpyWriter.Type.FLOAT, rows(), columns(), out);
        }
        forEach(row -> format.writeRow(row, out), context);
    }

    /**
     * Computes every row in order.
     *
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    public void forEach(FeatureRows.Sink sink, TaskContext context) throws IOException {
        LevelChain chain = new LevelChain(parameters, FeatureKind.MEL);
        FrameChain.Workspace workspace = chain.newWorkspace();
        double[] above = new double[columns()];
        double[] below = new double[columns()];
        for (int f = wanted.from(); f < wanted.to(); f++) {
            if ((f - wanted.from()) % FRAMES_PER_LOOK == 0) {
                context.checkCancelled();
                context.progress((double) (f - wanted.from()) / wanted.count(), "");
            }
            chain.levels(first, f, workspace, above);
            chain.levels(second, f, workspace, below);
            float[] row = new float[above.length];
            for (int b = 0; b < row.length; b++) {
                row[b] = difference((float) above[b], (float) below[b]);
            }
            sink.accept(row);
        }
    }
}
