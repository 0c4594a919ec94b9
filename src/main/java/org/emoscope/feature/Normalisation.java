package org.emoscope.feature;

import java.util.Arrays;
import java.util.Objects;
import org.emoscope.dsp.FrameMatrix;

/**
 * Brings each column of a matrix to mean 0 and deviation 1, as measured on training data.
 *
 * <p>{@code y = (x − mean) / deviation}. A column that never changed in training has the deviation 0; it is only
 * shifted. Immutable.
 *
 * @param mean a value a column
 * @param deviation the population deviation of each column, 0 or more
 */
public record Normalisation(float[] mean, float[] deviation) {

    public Normalisation {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(deviation, "deviation");
        if (mean.length == 0 || mean.length != deviation.length) {
            throw new IllegalArgumentException(
                    "as many means as deviations, one or more: " + mean.length + " and " + deviation.length);
        }
        mean = mean.clone();
        deviation = deviation.clone();
        for (int b = 0; b < mean.length; b++) {
            if (!Float.isFinite(mean[b]) || !(deviation[b] >= 0 && deviation[b] < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("column " + b + " needs a finite mean and a deviation of 0 or more: "
                        + mean[b] + " and " + deviation[b]);
            }
        }
    }

    @Override
    public float[] mean() {
        return mean.clone();
    }

    @Override
    public float[] deviation() {
        return deviation.clone();
    }

    /** The number of columns. */
    public int bins() {
        return mean.length;
    }

    /** Normalises a matrix. */
    public FrameMatrix apply(FrameMatrix matrix) {
        if (matrix.bins() != mean.length) {
            throw new IllegalArgumentException(
                    "a normalisation of " + mean.length + " columns does not fit " + matrix.bins());
        }
        float[] values = matrix.values();
        applyInPlace(values, 0, matrix.frames());
        return new FrameMatrix(matrix.frames(), matrix.bins(), values);
    }

    /**
     * Normalises rows of a larger array in place, such as a batch.
     *
     * @param from the first value of the first row
     */
    public void applyInPlace(float[] values, int from, int frames) {
        int at = from;
        for (int f = 0; f < frames; f++) {
            for (int b = 0; b < mean.length; b++, at++) {
                float centred = values[at] - mean[b];
                values[at] = deviation[b] == 0 ? centred : centred / deviation[b];
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Normalisation n && Arrays.equals(n.mean, mean) && Arrays.equals(n.deviation, deviation);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mean) + Arrays.hashCode(deviation);
    }

    @Override
    public String toString() {
        return "Normalisation[" + mean.length + " columns]";
    }
}
