package org.emoscope.feature;

import org.emoscope.dsp.FrameMatrix;

/**
 * Measures mean and deviation of each column over training matrices, one matrix at a time.
 *
 * <p>The running mean and sum of squared differences are updated row by row in double, which stays exact where the sum
 * of squares would cancel. Not thread safe; the order of the matrices changes the last digits only.
 *
 * <p>Source: Welford, "Note on a method for calculating corrected sums of squares and products", 1962.
 */
public final class NormalisationFit {

    private final double[] mean;
    private final double[] squares;
    private long rows;

    /** @param bins number of columns, 1 or more */
    public NormalisationFit(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("a matrix has 1 column or more: " + bins);
        }
        mean = new double[bins];
        squares = new double[bins];
    }

    /** Takes in the rows of a training matrix. */
    public void add(FrameMatrix matrix) {
        if (matrix.bins() != mean.length) {
            throw new IllegalArgumentException("a fit of " + mean.length + " columns does not fit " + matrix.bins());
        }
        for (int f = 0; f < matrix.frames(); f++) {
            rows++;
            for (int b = 0; b < mean.length; b++) {
                double x = matrix.at(f, b);
                double before = x - mean[b];
                mean[b] += before / rows;
                squares[b] += before * (x - mean[b]);
            }
        }
    }

    /**
     * What was measured.
     *
     * @throws IllegalStateException if no row was added
     */
    public Normalisation result() {
        if (rows == 0) {
            throw new IllegalStateException("a normalisation needs at least one row of training data");
        }
        float[] means = new float[mean.length];
        float[] deviations = new float[mean.length];
        for (int b = 0; b < mean.length; b++) {
            means[b] = (float) mean[b];
            deviations[b] = (float) Math.sqrt(squares[b] / rows);
        }
        return new Normalisation(means, deviations);
    }
}
