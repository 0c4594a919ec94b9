package org.emoscope.feature;

import java.util.Arrays;
import java.util.Objects;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FrequencyWarp;

/**
 * Turns a clip into a matrix of features.
 *
 * <p>{@link FeatureKind#SPECTROGRAM} and {@link FeatureKind#MEL} go through the logarithm of the parameters, {@code none}
 * leaves the spectrum; Mel and cepstral features go through the mean removal. All arithmetic is done in double and
 * rounded once. An empty signal, and one too short for a frame under the policy of the parameters, gives a matrix of no
 * rows; silence gives the logarithm of the floor. Thread safe.
 */
public final class FeatureExtractor {

    private static final int MAX_VALUES = Integer.MAX_VALUE - 8;

    /** A double while it is computed, a float and its copy in the matrix. */
    private static final int BYTES_A_VALUE = 16;

    private static final double[] NOT_WANTED = {};

    /** The stages of the parameters asked for last: a corpus asks for the same ones again and again. */
    private volatile FrameChain latest = new FrameChain(Preset.FAYEK.parameters());

    /**
     * Computes the features of a clip.
     *
     * @param signal at the sample rate of the parameters
     * @return {@code [frame][parameters.bins(kind)]}
     * @throws IllegalArgumentException if the sample rates differ or the matrix would not fit into memory
     */
    public FrameMatrix extract(Signal signal, FeatureKind kind, FeatureParameters parameters) {
        return extract(signal, kind, parameters, FrequencyWarp.NONE);
    }

    /**
     * Computes the features of a clip as if its frequencies were moved.
     *
     * <p>A waveform has no frequencies to move and stays as it is.
     *
     * @param signal at the sample rate of the parameters
     * @param warp for that rate
     * @return {@code [frame][parameters.bins(kind)]}
     * @throws IllegalArgumentException if the sample rates differ or the matrix would not fit into memory
     */
    public FrameMatrix extract(Signal signal, FeatureKind kind, FeatureParameters parameters, FrequencyWarp warp) {
        if (signal.sampleRateHz() != parameters.sampleRateHz()) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the parameters want " + parameters.sampleRateHz());
        }
        FrameChain chain = chain(parameters).warped(warp);
        double[] clip = kind == FeatureKind.MFCC ? cepstra(signal, chain) : rows(signal, kind, chain);
        int bins = parameters.bins(kind);
        if (kind == FeatureKind.SPECTROGRAM || kind == FeatureKind.MEL) {
            parameters.log().finishClip(clip);
        }
        if (kind == FeatureKind.MEL || kind == FeatureKind.MFCC) {
            parameters.meanRemoval().applyInPlace(clip, bins);
        }
        float[] values = new float[clip.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) clip[i];
        }
        return new FrameMatrix(values.length / bins, bins, values);
    }

    private FrameChain chain(FeatureParameters parameters) {
        Objects.requireNonNull(parameters, "parameters");
        FrameChain chain = latest;
        if (!chain.parameters().equals(parameters)) {
            chain = new FrameChain(parameters);
            latest = chain;
        }
        return chain;
    }

    private static double[] rows(Signal signal, FeatureKind kind, FrameChain chain) {
        int bins = chain.parameters().bins(kind);
        int frames = chain.framing().frames(signal.length());
        int size = size(frames, bins);
        BlockChain blocks = chain.blocks();
        if (kind != FeatureKind.WAVEFORM && blocks.suits()) {
            double[] clip =
                    kind == FeatureKind.SPECTROGRAM ? chain.spectra(signal) : blocks.melEnergies(signal, NOT_WANTED);
            chain.parameters().log().applyInPlace(clip);
            return clip;
        }
        double[] clip = new double[size];
        double[] row = new double[bins];
        FrameChain.Workspace workspace = chain.newWorkspace();
        for (int f = 0; f < frames; f++) {
            chain.row(signal, f, kind, workspace, row);
            System.arraycopy(row, 0, clip, f * bins, bins);
        }
        return clip;
    }

    /** The Mel energies of the whole clip come first, because a decibel range looks at all of them. */
    private static double[] cepstra(Signal signal, FrameChain chain) {
        FeatureParameters parameters = chain.parameters();
        int filters = parameters.mel().filters();
        int count = parameters.cepstrum().count();
        int frames = chain.framing().frames(signal.length());
        size(frames, filters);
        double[] logEnergy = new double[frames];
        double[] logMel = logMel(signal, chain, logEnergy);
        parameters.log().finishClip(logMel);
        double[] clip = new double[size(frames, count)];
        double[] coefficients = new double[count];
        for (int f = 0; f < frames; f++) {
            chain.cepstrum(Arrays.copyOfRange(logMel, f * filters, (f + 1) * filters), logEnergy[f], coefficients);
            System.arraycopy(coefficients, 0, clip, f * count, count);
        }
        return clip;
    }

    /** @param logEnergy {@code [frames]}, overwritten */
    private static double[] logMel(Signal signal, FrameChain chain, double[] logEnergy) {
        int filters = chain.parameters().mel().filters();
        if (chain.blocks().suits()) {
            double[] totals = chain.parameters().cepstrum().beginsWithLogEnergy() ? logEnergy : NOT_WANTED;
            double[] logMel = chain.blocks().melEnergies(signal, totals);
            chain.parameters().log().applyInPlace(logMel);
            for (int f = 0; f < totals.length; f++) {
                logEnergy[f] = chain.logEnergyOf(totals[f]);
            }
            return logMel;
        }
        double[] logMel = new double[logEnergy.length * filters];
        double[] row = new double[filters];
        FrameChain.Workspace workspace = chain.newWorkspace();
        for (int f = 0; f < logEnergy.length; f++) {
            chain.mel(signal, f, workspace, row);
            logEnergy[f] = chain.logEnergy(workspace);
            System.arraycopy(row, 0, logMel, f * filters, filters);
        }
        return logMel;
    }

    /** Refuses what cannot be held, before memory is taken. */
    private static int size(int frames, int bins) {
        long values = (long) frames * bins;
        if (values > MAX_VALUES || values * BYTES_A_VALUE > Runtime.getRuntime().maxMemory()) {
            throw new IllegalArgumentException(frames + " frames of " + bins
                    + " values are too many for the memory there" + " is; take a part of the signal or a longer hop");
        }
        return (int) values;
    }
}
