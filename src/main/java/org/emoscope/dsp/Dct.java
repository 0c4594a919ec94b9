package org.emoscope.dsp;

import java.util.Objects;

/**
 * The cosine transform of type II, which turns log energies into cepstral coefficients.
 *
 * <p>{@code [inputs] → [count]}, {@code c[j] = s_j Σ_i x[i] cos(π j (i + ½) / inputs)} for j = first … first + count − 1.
 * Thread safe.
 *
 * <p>Source: Davis and Mermelstein 1980; the scalings of SciPy and of the HTK Book, 5.6.
 */
public final class Dct {

    /** The factor s_j. */
    public enum Scaling {
        /** {@code √(1/inputs)} for j = 0, {@code √(2/inputs)} above: the matrix is orthonormal. */
        ORTHONORMAL,
        /** {@code √(2/inputs)} for all j: HTK. */
        HTK
    }

    private final int inputs;
    private final double[][] rows;

    /**
     * Computes the matrix.
     *
     * @param inputs number of values that go in, 1 or more
     * @param first number of the first coefficient, 0 or more
     * @param count number of coefficients; {@code first + count} is at most {@code inputs}
     */
    public Dct(int inputs, Scaling scaling, int first, int count) {
        Objects.requireNonNull(scaling, "scaling");
        if (first < 0 || count < 1 || first > inputs - count) {
            throw new IllegalArgumentException("coefficients " + first + " to " + (first + count - 1)
                    + " cannot be taken of " + inputs + " values");
        }
        this.inputs = inputs;
        rows = new double[count][inputs];
        for (int c = 0; c < count; c++) {
            int j = first + c;
            double scale = Math.sqrt((j == 0 && scaling == Scaling.ORTHONORMAL ? 1.0 : 2.0) / inputs);
            for (int i = 0; i < inputs; i++) {
                rows[c][i] = scale * Math.cos(Math.PI * j * (i + 0.5) / inputs);
            }
        }
    }

    /**
     * Transforms one frame.
     *
     * @param x {@code [inputs]}
     * @param coefficients {@code [count]}, overwritten
     */
    public void apply(double[] x, double[] coefficients) {
        if (x.length != inputs || coefficients.length != rows.length) {
            throw new IllegalArgumentException("a transform of " + inputs + " values into " + rows.length
                    + " does not fit " + x.length + " into " + coefficients.length);
        }
        for (int c = 0; c < rows.length; c++) {
            double[] row = rows[c];
            double sum = 0;
            for (int i = 0; i < inputs; i++) {
                sum += row[i] * x[i];
            }
            coefficients[c] = sum;
        }
    }
}
