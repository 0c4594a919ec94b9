package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.emoscope.audio.Signal;
import org.emoscope.task.TaskContext;

/**
 * The features of a clip row after row: the numbers of {@link FeatureExtractor} to the last digit, without its memory.
 *
 * <p>What needs the whole clip, its maximum for {@code top-db} and {@code clip-maximum} and its mean, is found by going
 * over the clip beforehand, once for each; nothing but these figures is kept. An hour's spectrogram is written in the
 * memory of one row. How large the table is costs next to nothing to ask: the chain is built when rows are. Thread safe.
 */
public final class FeatureRows implements SoundTable {

    private static final int FRAMES_PER_LOOK = 256;

    private final Signal signal;
    private final FeatureKind kind;
    private final FeatureParameters parameters;
    private final TimeRange.Frames wanted;

    /** Takes one row, which is its own to keep. */
    @FunctionalInterface
    public interface Sink {
        void accept(float[] row) throws IOException;
    }

    /** Takes a row before it is rounded; it is overwritten afterwards. */
    @FunctionalInterface
    private interface Look {
        void at(double[] row) throws IOException;
    }

    /**
     * @param signal at the sample rate of the parameters
     * @param range which frames; the rows are those that the whole clip has there
     * @throws IllegalArgumentException if the sample rates differ
     */
    public FeatureRows(Signal signal, FeatureKind kind, FeatureParameters parameters, TimeRange range) {
        if (signal.sampleRateHz() != parameters.sampleRateHz()) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the parameters want " + parameters.sampleRateHz());
        }
        this.signal = signal;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.parameters = parameters;
        this.wanted = range.frames(parameters.framing(), signal.length(), signal.sampleRateHz());
    }

    @Override
    public int rows() {
        return wanted.count();
    }

    @Override
    public int columns() {
        return parameters.bins(kind);
    }

    @Override
    public void write(MatrixFormat format, OutputStream out, TaskContext context) throws IOException {
        if (format == MatrixFormat.NPY) {
            NpyWriter.writeHeader(NpyWriter.Type.FLOAT, rows(), columns(), out);
        }
        forEach(row -> format.writeRow(row, out), context);
    }

    /** The time in the middle of a row's frame, in seconds of the clip. */
    public double secondsOf(int row) {
        return (double) parameters.framing().middle(wanted.from() + row) / signal.sampleRateHz();
    }

    /**
     * Computes every row in order.
     *
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    public void forEach(Sink sink, TaskContext context) throws IOException {
        FrameChain chain = new FrameChain(parameters);
        double maximum = maximum(chain, context.part(0, 0.3));
        double[] mean = mean(chain, maximum, context.part(0.3, 0.5));
        go(
                chain,
                wanted,
                row -> {
                    float[] rounded = new float[row.length];
                    for (int b = 0; b < row.length; b++) {
                        rounded[b] = (float) (row[b] - mean[b]);
                    }
                    sink.accept(rounded);
                },
                maximum,
                context.part(0.5, 1));
    }

    private boolean isCompressed() {
        return kind != FeatureKind.WAVEFORM;
    }

    /** The highest value of the clip after the logarithm, where it is needed. */
    private double maximum(FrameChain chain, TaskContext context) throws IOException {
        if (!isCompressed() || !parameters.log().needsWholeClip()) {
            return 0;
        }
        double[] maximum = {Double.NEGATIVE_INFINITY};
        FeatureKind compressed = kind == FeatureKind.MFCC ? FeatureKind.MEL : kind;
        double[] row = new double[parameters.bins(compressed)];
        FrameChain.Workspace workspace = chain.newWorkspace();
        TimeRange.Frames all = all();
        for (int f = all.from(); f < all.to(); f++) {
            check(f, all, context);
            chain.row(signal, f, compressed, workspace, row);
            for (double x : row) {
                maximum[0] = Math.max(maximum[0], x);
            }
        }
        return maximum[0];
    }

    /** What is taken from each column. */
    private double[] mean(FrameChain chain, double maximum, TaskContext context) throws IOException {
        double[] mean = new double[columns()];
        boolean removed = kind == FeatureKind.MEL || kind == FeatureKind.MFCC;
        TimeRange.Frames all = all();
        if (!removed || parameters.meanRemoval() == MeanRemoval.OFF || all.count() == 0) {
            return mean;
        }
        go(
                chain,
                all,
                row -> {
                    for (int b = 0; b < row.length; b++) {
                        mean[b] += row[b];
                    }
                },
                maximum,
                context);
        for (int b = 0; b < mean.length; b++) {
            mean[b] /= all.count();
        }
        return mean;
    }

    private void go(FrameChain chain, TimeRange.Frames frames, Look look, double maximum, TaskContext context)
            throws IOException {
        double[] row = new double[columns()];
        double[] energies = new double[parameters.mel().filters()];
        FrameChain.Workspace workspace = chain.newWorkspace();
        for (int f = frames.from(); f < frames.to(); f++) {
            check(f, frames, context);
            if (kind == FeatureKind.MFCC) {
                chain.mel(signal, f, workspace, energies);
                double logEnergy = chain.logEnergy(workspace);
                parameters.log().finishInPlace(energies, maximum);
                chain.cepstrum(energies, logEnergy, row);
            } else {
                chain.row(signal, f, kind, workspace, row);
                if (isCompressed()) {
                    parameters.log().finishInPlace(row, maximum);
                }
            }
            look.at(row);
        }
    }

    private static void check(int frame, TimeRange.Frames frames, TaskContext context) {
        int done = frame - frames.from();
        if (done % FRAMES_PER_LOOK == 0) {
            context.checkCancelled();
            context.progress((double) done / frames.count(), "");
        }
    }

    private TimeRange.Frames all() {
        return new TimeRange.Frames(0, parameters.framing().frames(signal.length()));
    }
}
