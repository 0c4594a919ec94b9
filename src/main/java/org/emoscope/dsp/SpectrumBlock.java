package org.emoscope.dsp;

import java.util.Arrays;

/**
 * The spectra of frames that follow each other, computed side by side.
 *
 * <p>Row k of the result holds bin k of all frames, {@code [N/2 + 1][lanes]}; the numbers are those of
 * {@link PowerSpectrum}, to the last bit. Faster for signals of many frames, because each step of the
 * transform is the same for all of them. Thread safe: each thread brings a {@link Workspace} of its own.
 */
public final class SpectrumBlock {

    /** Enough for the loops to be worth their start, few enough for the inner caches of a processor. */
    private static final int LANES = 64;

    private final PowerSpectrum spectrum;
    private final Fft fft;
    private final double[] weights;
    private final int hop;

    /** Buffers for one thread. */
    public static final class Workspace {
        private final double[][] re;
        private final double[][] im;
        private final double[][] power;

        private Workspace(Fft fft) {
            re = new double[fft.size() / 2][LANES];
            im = new double[fft.size() / 2][LANES];
            power = new double[fft.bins()][LANES];
        }

        /** The spectra that were computed last, {@code [N/2 + 1][lanes]}; the workspace's own array. */
        public double[][] spectra() {
            return power;
        }
    }

    SpectrumBlock(PowerSpectrum spectrum, Fft fft, double[] weights, int hop) {
        if (weights.length > fft.size()) {
            throw new IllegalArgumentException(
                    "a frame of " + weights.length + " samples does not fit a transform of " + fft.size() + " points");
        }
        if (hop < 1) {
            throw new IllegalArgumentException("a hop is 1 sample or more: " + hop);
        }
        this.spectrum = spectrum;
        this.fft = fft;
        this.weights = Arrays.copyOf(weights, fft.size());
        this.hop = hop;
    }

    /** How many frames are computed at a time. */
    public int lanes() {
        return LANES;
    }

    /** How many samples that many frames cover. */
    public int samples() {
        return (LANES - 1) * hop + fft.size();
    }

    public Workspace newWorkspace() {
        return new Workspace(fft);
    }

    /**
     * Computes the spectra of the frames that begin with sample 0, hop, 2 hop, ….
     *
     * @param samples {@code [samples()]}, only read
     */
    public void apply(double[] samples, Workspace workspace) {
        if (samples.length != samples()) {
            throw new IllegalArgumentException("a block covers " + samples() + " samples, not " + samples.length);
        }
        int pairs = fft.size() / 2;
        for (int row = 0; row < pairs; row++) {
            int sample = 2 * fft.pair(row);
            boolean exchanged = (row & 3) == 3;
            load(samples, sample, exchanged ? workspace.im[row] : workspace.re[row]);
            load(samples, sample + 1, exchanged ? workspace.re[row] : workspace.im[row]);
        }
        fft.powers(workspace.re, workspace.im, workspace.power);
        for (double[] bin : workspace.power) {
            spectrum.finish(bin);
        }
    }

    private void load(double[] samples, int sample, double[] target) {
        double weight = weights[sample];
        if (weight == 0) {
            Arrays.fill(target, 0);
            return;
        }
        for (int l = 0, from = sample; l < LANES; l++, from += hop) {
            target[l] = samples[from] * weight;
        }
    }
}
