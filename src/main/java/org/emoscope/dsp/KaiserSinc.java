package org.emoscope.dsp;

/**
 * The low-pass filter of the resampler: a sinc in a Kaiser window, one row of taps for each phase.
 *
 * <p>For a rate change by {@code L/M} in lowest terms, time in input samples and {@code s = min(1, L/M)}:
 *
 * <pre>
 * h(t)   = 2 fc sinc(2 fc t) · I0(β √(1 − (t/H)²)) / I0(β),   |t| ≤ H
 * fc     = s (1 − w/2) / 2        the middle of the transition band, w = 0.1 of the narrower Nyquist band
 * β      = 0.1102 (A − 8.7)       A = 90 dB
 * 2H + 1 ≥ (A − 7.95) / (14.36 Δf) + 1,   Δf = s w / 2
 * </pre>
 *
 * <p>So the pass band reaches 0.9 of the narrower Nyquist frequency and the stop band begins at that frequency itself:
 * nothing above it is folded back by more than −A. Every row is scaled to the sum 1, so that a constant stays one.
 * Immutable and safe for use by many threads.
 *
 * <p>Source: J. F. Kaiser, Nonrecursive digital filter design using the I0-sinh window function (1974); J. O. Smith,
 * Digital Audio Resampling (2002).
 */
final class KaiserSinc {

    static final double STOP_BAND_DB = 90;
    static final double TRANSITION = 0.1;

    private static final double BETA = 0.1102 * (STOP_BAND_DB - 8.7);
    private static final int TAP_MULTIPLE = 8;
    private static final int MAX_STORED_TAPS = 1 << 21;

    private final int phases;
    private final int half;
    private final double cutoff;
    private final float[][] stored;

    /**
     * Designs the filter.
     *
     * @param up L, 1 or more, without a common divisor with M
     * @param down M, 1 or more
     */
    KaiserSinc(int up, int down) {
        double scale = Math.min(1.0, (double) up / down);
        double taps = (STOP_BAND_DB - 7.95) / (14.36 * scale * TRANSITION / 2);
        phases = up;
        half = (int) Math.ceil(taps / TAP_MULTIPLE) * TAP_MULTIPLE / 2;
        cutoff = scale * (1 - TRANSITION / 2) / 2;
        stored = (long) phases * taps() <= MAX_STORED_TAPS ? new float[phases][] : new float[0][];
        for (int p = 0; p < stored.length; p++) {
            stored[p] = design(p);
        }
    }

    /** Taps in a row: a multiple of 8. */
    int taps() {
        return 2 * half;
    }

    /** Input samples that an output needs after the one at or before it; it needs one fewer before. */
    int half() {
        return half;
    }

    /**
     * The taps for outputs that lie {@code phase/L} after an input sample; tap {@code k} belongs to the input sample
     * {@code k − (half − 1)} after that one. Not to be changed.
     */
    float[] row(int phase) {
        return stored.length == 0 ? design(phase) : stored[phase];
    }

    private float[] design(int phase) {
        double[] exact = new double[taps()];
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            exact[k] = at(k - (half - 1) - (double) phase / phases);
            sum += exact[k];
        }
        float[] row = new float[exact.length];
        for (int k = 0; k < row.length; k++) {
            row[k] = (float) (exact[k] / sum);
        }
        return row;
    }

    private double at(double t) {
        double inside = 1 - t / half * (t / half);
        if (inside < 0) {
            return 0;
        }
        double x = 2 * Math.PI * cutoff * t;
        double sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
        return sinc * besselI0(BETA * Math.sqrt(inside));
    }

    /** The modified Bessel function of order zero by its power series, {@code Σ ((x/2)^k / k!)²}. */
    private static double besselI0(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-16 * sum; k++) {
            term *= x / 2 / k * (x / 2 / k);
            sum += term;
        }
        return sum;
    }
}
