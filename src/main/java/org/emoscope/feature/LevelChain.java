package org.emoscope.feature;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.LogCompression;
import org.emoscope.dsp.PreEmphasis;

/**
 * A chain without its logarithm, whose numbers are told as levels: 0 dB is what a full-scale sine of {@value #TONE_HZ} Hz
 * gives in its loudest bin before pre-emphasis.
 *
 * <p>The reference is measured by sending that tone through the same stages, so it holds for every window, spectrum and
 * filter bank. Thread safe: each thread brings a workspace of its own.
 */
public final class LevelChain {

    public static final double TONE_HZ = 1000;

    /** What stands for the level of silence. */
    public static final double SILENCE_DB = -300;

    private final FrameChain chain;
    private final FeatureKind kind;
    private final double reference;
    private final double decibelsPerDecade;

    /** @param kind {@link FeatureKind#SPECTROGRAM} or {@link FeatureKind#MEL} */
    public LevelChain(FeatureParameters parameters, FeatureKind kind) {
        FeatureParameters linear = linear(parameters);
        this.chain = new FrameChain(linear);
        this.kind = kind;
        this.decibelsPerDecade = linear.spectrum().kind().decibelsPerDecade();
        this.reference = loudestOfTone(linear.with("pre-emphasis", "0"), kind);
    }

    private static FeatureParameters linear(FeatureParameters parameters) {
        return new FeatureParameters(
                parameters.sampleRateHz(),
                parameters.frames(),
                parameters.spectrum(),
                parameters.mel(),
                LogCompression.of(LogCompression.Scale.NONE, LogCompression.EPSILON),
                parameters.cepstrum(),
                MeanRemoval.OFF);
    }

    private static double loudestOfTone(FeatureParameters linear, FeatureKind kind) {
        FrameChain chain = new FrameChain(linear);
        int rate = linear.sampleRateHz();
        int span = chain.framing().spanSamples();
        float[] tone = new float[4 * span];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * TONE_HZ * i / rate);
        }
        Signal signal = new Signal(tone, rate);
        int frames = chain.framing().frames(tone.length);
        double[] row = new double[linear.bins(kind)];
        chain.row(signal, frames / 2, kind, chain.newWorkspace(), row);
        double loudest = 0;
        for (double x : row) {
            loudest = Math.max(loudest, x);
        }
        return loudest;
    }

    public FrameChain chain() {
        return chain;
    }

    public FeatureKind kind() {
        return kind;
    }

    public int bins() {
        return chain.parameters().bins(kind);
    }

    public FrameChain.Workspace newWorkspace() {
        return chain.newWorkspace();
    }

    /**
     * Computes the levels of a frame in dB.
     *
     * @param row {@code [bins()]}, overwritten
     */
    public void levels(Signal signal, int frame, FrameChain.Workspace workspace, double[] row) {
        chain.row(signal, frame, kind, workspace, row);
        for (int b = 0; b < row.length; b++) {
            row[b] = row[b] > 0 ? Math.max(SILENCE_DB, decibelsPerDecade * Math.log10(row[b] / reference)) : SILENCE_DB;
        }
    }

    /** What pre-emphasis adds to the level at a frequency, in dB. */
    public double emphasisDb(double hz) {
        PreEmphasis filter = chain.parameters().spectrum().preEmphasis();
        double angle = 2 * Math.PI * hz / chain.parameters().sampleRateHz();
        double real = 1 - filter.factor() * Math.cos(angle);
        double imaginary = filter.factor() * Math.sin(angle);
        return 20 * Math.log10(Math.hypot(real, imaginary));
    }
}
