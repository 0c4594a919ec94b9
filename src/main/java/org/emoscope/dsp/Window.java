package org.emoscope.dsp;

/**
 * Weighs the samples of a frame, so that its cut edges do not smear the spectrum.
 *
 * <p>A symmetric window of n samples has its last sample equal to its first, {@code M = n − 1} below; a periodic one is
 * a symmetric one of n + 1 samples without the last, {@code M = n}, as librosa and SciPy take for spectra. A window of one
 * sample is 1.
 *
 * <p>Source: Harris, "On the use of windows for harmonic analysis with the discrete Fourier transform", 1978.
 */
public enum Window {
    /** {@code w[i] = 1}. */
    RECTANGULAR(false) {
        @Override
        double at(double t) {
            return 1;
        }
    },
    /** {@code w[i] = 0.54 − 0.46 cos(2πi/M)}, symmetric: Fayek, HTK. */
    HAMMING(false) {
        @Override
        double at(double t) {
            return 0.54 - 0.46 * Math.cos(2 * Math.PI * t);
        }
    },
    /** {@link #HAMMING}, periodic. */
    HAMMING_PERIODIC(true) {
        @Override
        double at(double t) {
            return HAMMING.at(t);
        }
    },
    /** {@code w[i] = 0.5 − 0.5 cos(2πi/M)}, symmetric. */
    HANN(false) {
        @Override
        double at(double t) {
            return 0.5 - 0.5 * Math.cos(2 * Math.PI * t);
        }
    },
    /** {@link #HANN}, periodic: librosa. */
    HANN_PERIODIC(true) {
        @Override
        double at(double t) {
            return HANN.at(t);
        }
    },
    /** {@code w[i] = 0.42 − 0.5 cos(2πi/M) + 0.08 cos(4πi/M)}, symmetric. */
    BLACKMAN(false) {
        @Override
        double at(double t) {
            return 0.42 - 0.5 * Math.cos(2 * Math.PI * t) + 0.08 * Math.cos(4 * Math.PI * t);
        }
    },
    /** {@link #BLACKMAN}, periodic. */
    BLACKMAN_PERIODIC(true) {
        @Override
        double at(double t) {
            return BLACKMAN.at(t);
        }
    },
    /** {@code w[i] = exp(−½ ((i/M − ½) / 0.15)²)}, symmetric: a Gaussian that is at 0.4 % of its peak at the edges. */
    GAUSSIAN(false) {
        @Override
        double at(double t) {
            double z = (t - 0.5) / 0.15;
            return Math.exp(-0.5 * z * z);
        }
    };

    private final boolean periodic;

    Window(boolean periodic) {
        this.periodic = periodic;
    }

    /** The weight at t = i / M, 0 to 1. */
    abstract double at(double t);

    /**
     * The weights, a fresh array.
     *
     * @param length number of samples, 1 or more
     */
    public double[] coefficients(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a window has 1 sample or more: " + length);
        }
        double[] weights = new double[length];
        double last = divisor(length);
        for (int i = 0; i < length; i++) {
            weights[i] = length == 1 ? 1 : at(i / last);
        }
        return weights;
    }

    /**
     * M of the formulas: {@code length} of a periodic window, {@code length − 1} of a symmetric one.
     *
     * @param length number of samples, 1 or more
     */
    public int divisor(int length) {
        return periodic ? length : length - 1;
    }
}
