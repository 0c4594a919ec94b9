package org.emoscope.dsp;

/**
 * The Fourier transform of real signals whose length is a power of two.
 *
 * <p>{@code X[k] = Σ_n x[n] e^(−2πi k n / N)}, k = 0 … N/2; the other half is the mirror image. The even and the odd
 * samples are packed into one complex transform of half the length, done in steps of four, and taken apart afterwards
 * (Cooley and Tukey 1965; Press et al., Numerical Recipes, 12.3). All trigonometry is done once, in the constructor.
 *
 * <p>Thread safe: a transform writes into the caller's arrays only.
 */
public final class Fft {

    private static final int MIN_SIZE = 8;
    private static final int MAX_SIZE = 1 << 20;

    private final int size;
    private final int half;
    private final int[] reversed;
    private final double[] cos;
    private final double[] sin;
    private final FftPass[] passes;

    /** @param size N, a power of two from 8 to 1,048,576 */
    public Fft(int size) {
        if (size < MIN_SIZE || size > MAX_SIZE || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException(
                    "an FFT has a power of two of points, " + MIN_SIZE + " to " + MAX_SIZE + ": " + size);
        }
        this.size = size;
        this.half = size / 2;
        reversed = new int[half];
        int shift = Integer.numberOfLeadingZeros(half) + 1;
        for (int i = 0; i < half; i++) {
            reversed[i] = Integer.reverse(i) >>> shift;
        }
        cos = new double[half / 2 + 1];
        sin = new double[half / 2 + 1];
        for (int k = 0; k < cos.length; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = -Math.sin(2 * Math.PI * k / size);
        }
        passes = FftPass.all(half);
    }

    /** N, the number of samples. */
    public int size() {
        return size;
    }

    /** The number of bins, N/2 + 1. */
    public int bins() {
        return half + 1;
    }

    /**
     * Transforms a signal.
     *
     * @param x {@code [N]}, only read
     * @param re {@code [N/2 + 1]}, overwritten by the real part
     * @param im {@code [N/2 + 1]}, overwritten by the imaginary part
     */
    public void forward(double[] x, double[] re, double[] im) {
        check(x, re, im);
        firstPass(x, 1, re, im);
        for (FftPass pass : passes) {
            pass.apply(re, im, half);
        }
        separate(re, im);
    }

    /**
     * The inverse of {@link #forward}.
     *
     * @param re {@code [N/2 + 1]}, overwritten
     * @param im {@code [N/2 + 1]}, overwritten
     * @param x {@code [N]}, overwritten by the signal
     */
    public void inverse(double[] re, double[] im, double[] x) {
        check(x, re, im);
        join(re, im);
        for (int i = 0; i < half; i++) {
            x[2 * i] = re[i];
            x[2 * i + 1] = im[i];
        }
        // the conjugate's forward transform is the conjugate of the inverse
        firstPass(x, -1, re, im);
        for (FftPass pass : passes) {
            pass.apply(re, im, half);
        }
        for (int i = 0; i < half; i++) {
            x[2 * i] = re[i] / half;
            x[2 * i + 1] = -im[i] / half;
        }
    }

    private void check(double[] x, double[] re, double[] im) {
        if (x.length != size || re.length != half + 1 || im.length != half + 1) {
            throw new IllegalArgumentException("a transform of " + size + " points does not fit arrays of " + x.length
                    + ", " + re.length + " and " + im.length);
        }
    }

    /** Transforms of four points each, taken from the signal in bit-reversed order. */
    private void firstPass(double[] x, double sign, double[] re, double[] im) {
        for (int i = 0; i < half; i += 4) {
            int a = 2 * reversed[i];
            int c = 2 * reversed[i + 1];
            int b = 2 * reversed[i + 2];
            int d = 2 * reversed[i + 3];
            double acRe = x[a] + x[c];
            double acIm = (x[a + 1] + x[c + 1]) * sign;
            double aMinusCRe = x[a] - x[c];
            double aMinusCIm = (x[a + 1] - x[c + 1]) * sign;
            double bdRe = x[b] + x[d];
            double bdIm = (x[b + 1] + x[d + 1]) * sign;
            double bMinusDRe = x[b] - x[d];
            double bMinusDIm = (x[b + 1] - x[d + 1]) * sign;
            re[i] = acRe + bdRe;
            im[i] = acIm + bdIm;
            re[i + 1] = aMinusCRe + bMinusDIm;
            im[i + 1] = aMinusCIm - bMinusDRe;
            re[i + 2] = acRe - bdRe;
            im[i + 2] = acIm - bdIm;
            re[i + 3] = aMinusCRe - bMinusDIm;
            im[i + 3] = aMinusCIm + bMinusDRe;
        }
    }

    /**
     * The power spectra of several signals side by side, to the last bit as {@link #forward} gives them.
     *
     * @param re {@code [N/2][signals]}: row i holds the even sample of pair {@link #pair}(i), but every fourth row the
     *     odd one; overwritten
     * @param im {@code [N/2][signals]}: the other sample of the pair; overwritten
     * @param power {@code [N/2 + 1][signals]}, overwritten
     */
    void powers(double[][] re, double[][] im, double[][] power) {
        for (int i = 0; i < half; i += 4) {
            FftPass.OfFour.join(re, im, i, 1);
        }
        for (FftPass pass : passes) {
            pass.apply(re, im);
        }
        int middle = half / 2;
        for (int l = 0; l < re[0].length; l++) {
            double dc = re[0][l] + im[0][l];
            double top = re[0][l] - im[0][l];
            double real = re[middle][l] - im[middle][l] * cos[middle];
            double imaginary = im[middle][l] * sin[middle];
            power[0][l] = dc * dc;
            power[half][l] = top * top;
            power[middle][l] = real * real + imaginary * imaginary;
        }
        for (int k = 1; k < middle; k++) {
            powersOfPair(re[k], im[k], re[half - k], im[half - k], cos[k] / 2, sin[k] / 2, power[k], power[half - k]);
        }
    }

    /** What {@link #separate} does to bins k and m = N/2 − k, and their squares. */
    private static void powersOfPair(
            double[] reK,
            double[] imK,
            double[] reM,
            double[] imM,
            double halfCos,
            double halfSin,
            double[] powerK,
            double[] powerM) {
        Lanes.sumAndDifference(reK, reM);
        Lanes.sumAndDifference(imK, imM);
        Lanes.rotate(imK, reM, halfCos, -halfSin);
        Lanes.scale(0.5, reK);
        Lanes.scale(0.5, imM);
        Lanes.sumAndDifference(reK, imK);
        Lanes.differenceAndSum(imM, reM);
        Lanes.squares(reK, imM, powerK);
        Lanes.squares(imK, reM, powerM);
    }

    /** Which pair of an even and an odd sample the transform wants in a row. */
    int pair(int row) {
        return reversed[row];
    }

    /** Z = E + iO, of the even and the odd samples, becomes X[k] = E[k] + e^(−2πik/N) O[k]. */
    private void separate(double[] re, double[] im) {
        double dcRe = re[0];
        double dcIm = im[0];
        re[0] = dcRe + dcIm;
        im[0] = 0;
        re[half] = dcRe - dcIm;
        im[half] = 0;
        for (int k = 1, m = half - 1; k <= m; k++, m--) {
            double er = (re[k] + re[m]) / 2;
            double ei = (im[k] - im[m]) / 2;
            double or = (im[k] + im[m]) / 2;
            double oi = (re[m] - re[k]) / 2;
            double tr = or * cos[k] - oi * sin[k];
            double ti = or * sin[k] + oi * cos[k];
            re[k] = er + tr;
            im[k] = ei + ti;
            re[m] = er - tr;
            im[m] = ti - ei;
        }
    }

    private void join(double[] re, double[] im) {
        double first = re[0];
        double last = re[half];
        re[0] = (first + last) / 2;
        im[0] = (first - last) / 2;
        for (int k = 1, m = half - 1; k <= m; k++, m--) {
            double er = (re[k] + re[m]) / 2;
            double ei = (im[k] - im[m]) / 2;
            double tr = (re[k] - re[m]) / 2;
            double ti = (im[k] + im[m]) / 2;
            double or = tr * cos[k] + ti * sin[k];
            double oi = ti * cos[k] - tr * sin[k];
            re[k] = er - oi;
            im[k] = ei + or;
            re[m] = er + oi;
            im[m] = or - ei;
        }
    }
}
