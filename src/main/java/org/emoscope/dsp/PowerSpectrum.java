package org.emoscope.dsp;

import java.util.Objects;

/**
 * The spectrum of one windowed frame, without its phase.
 *
 * <p>{@code [samples] → [N/2 + 1]}, bin k at {@code k · sampleRate / N} Hz. A frame shorter than N is followed by zeros.
 * Thread safe: each thread brings a {@link Workspace} of its own.
 */
public final class PowerSpectrum {

    private final Fft fft;
    private final SpectrumKind kind;

    /** Buffers for one thread. */
    public static final class Workspace {
        private final double[] padded;
        private final double[] re;
        private final double[] im;

        private Workspace(int size) {
            padded = new double[size];
            re = new double[size / 2 + 1];
            im = new double[size / 2 + 1];
        }

        /** The real part of the transform that was done last, {@code [N/2 + 1]}, a fresh array. */
        public double[] real() {
            return re.clone();
        }

        /** The imaginary part of the transform that was done last, {@code [N/2 + 1]}, a fresh array. */
        public double[] imaginary() {
            return im.clone();
        }
    }

    /** @param fftSize N, a power of two */
    public PowerSpectrum(int fftSize, SpectrumKind kind) {
        this.fft = new Fft(fftSize);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Workspace newWorkspace() {
        return new Workspace(fft.size());
    }

    /** The number of bins, N/2 + 1. */
    public int bins() {
        return fft.bins();
    }

    /**
     * Computes the spectrum of a frame.
     *
     * @param frame {@code [N or fewer]}
     * @param spectrum {@code [N/2 + 1]}, overwritten
     */
    public void apply(double[] frame, Workspace workspace, double[] spectrum) {
        int n = fft.size();
        if (frame.length > n || spectrum.length != bins()) {
            throw new IllegalArgumentException("a frame of " + frame.length + " samples and a spectrum of "
                    + spectrum.length + " bins do not fit a transform of " + n + " points");
        }
        double[] input = frame;
        if (frame.length < n) {
            input = workspace.padded;
            System.arraycopy(frame, 0, input, 0, frame.length);
            java.util.Arrays.fill(input, frame.length, n, 0);
        }
        fft.forward(input, workspace.re, workspace.im);
        double[] re = workspace.re;
        double[] im = workspace.im;
        for (int k = 0; k < spectrum.length; k++) {
            spectrum[k] = re[k] * re[k] + im[k] * im[k];
        }
        finish(spectrum);
    }

    /** Turns {@code |X|²} into what is wanted, in place. */
    void finish(double[] power) {
        switch (kind) {
            case POWER -> {}
            case POWER_PER_SIZE -> {
                double scale = 1.0 / fft.size();
                for (int k = 0; k < power.length; k++) {
                    power[k] *= scale;
                }
            }
            case MAGNITUDE -> {
                for (int k = 0; k < power.length; k++) {
                    power[k] = Math.sqrt(power[k]);
                }
            }
        }
    }

    /**
     * The same for many frames at a time.
     *
     * @param weights of the samples of a frame, {@code [N or fewer]}
     * @param hop from one frame to the next, 1 sample or more
     */
    public SpectrumBlock block(double[] weights, int hop) {
        return new SpectrumBlock(this, fft, weights, hop);
    }
}
