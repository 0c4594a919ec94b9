package org.emoscope.app.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Fft;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.FrameChain;
import org.emoscope.feature.Preset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The stages of one frame of 512 samples, for JMH; public as it wants it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrameStagesBenchmark {

    private static final int SIZE = 512;

    private final FeatureParameters parameters = Preset.FAYEK.parameters();
    private final Fft fft = new Fft(SIZE);
    private final MelFilterBank bank =
            new MelFilterBank(Preset.LIBROSA.parameters().melDesign(), SIZE, parameters.sampleRateHz());
    private final FrameChain chain = new FrameChain(parameters);
    private final FrameChain.Workspace workspace = chain.newWorkspace();
    private final Signal signal = noise();
    private final double[] samples = new double[SIZE];
    private final double[] re = new double[SIZE / 2 + 1];
    private final double[] im = new double[SIZE / 2 + 1];
    private final double[] energies = new double[bank.filters()];
    private final double[] coefficients = new double[parameters.bins(FeatureKind.MFCC)];

    public FrameStagesBenchmark() {
        for (int i = 0; i < SIZE; i++) {
            samples[i] = signal.sample(i);
        }
    }

    private static Signal noise() {
        Random random = new Random(1965);
        float[] values = new float[2 * SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (0.1 * random.nextGaussian());
        }
        return new Signal(values, Preset.FAYEK.parameters().sampleRateHz());
    }

    /** The transform of one frame by itself. */
    @Benchmark
    public double[] fft512() {
        fft.forward(samples, re, im);
        return re;
    }

    /** 128 bands of one spectrum. */
    @Benchmark
    public double[] mel128() {
        bank.apply(re, energies);
        return energies;
    }

    /** All stages of the default chain, with the logarithm. */
    @Benchmark
    public double[] mfccFrame() {
        chain.row(signal, 1, FeatureKind.MFCC, workspace, coefficients);
        return coefficients;
    }
}
