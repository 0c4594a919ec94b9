package org.emoscope.dsp;

import java.util.Arrays;
import java.util.Objects;

/**
 * A matrix over time: {@code [frame][bin]}, a row a frame.
 *
 * <p>A bin is a frequency bin, a filter or a cepstral coefficient. Immutable; values go in and come out as copies.
 *
 * @param frames number of rows, 0 or more
 * @param bins number of columns, 1 or more
 * @param values row by row, {@code frames * bins} of them
 */
public record FrameMatrix(int frames, int bins, float[] values) {

    public FrameMatrix {
        Objects.requireNonNull(values, "values");
        if (frames < 0 || bins < 1 || (long) frames * bins != values.length) {
            throw new IllegalArgumentException(
                    "matrix of " + frames + " x " + bins + " does not fit " + values.length + " values");
        }
        values = values.clone();
    }

    /** Makes a matrix from rows of equal length. */
    public static FrameMatrix of(double[][] rows, int bins) {
        float[] values = new float[Math.multiplyExact(rows.length, bins)];
        for (int f = 0; f < rows.length; f++) {
            if (rows[f].length != bins) {
                throw new IllegalArgumentException("row " + f + " has " + rows[f].length + " values, not " + bins);
            }
            for (int b = 0; b < bins; b++) {
                values[f * bins + b] = (float) rows[f][b];
            }
        }
        return new FrameMatrix(rows.length, bins, values);
    }

    /** A copy of all values, row by row. */
    @Override
    public float[] values() {
        return values.clone();
    }

    public float at(int frame, int bin) {
        return values[Objects.checkIndex(frame, frames) * bins + Objects.checkIndex(bin, bins)];
    }

    /** A copy of one row. */
    public float[] row(int frame) {
        Objects.checkIndex(frame, frames);
        return Arrays.copyOfRange(values, frame * bins, (frame + 1) * bins);
    }

    /** Copies values into an array, without an intermediate copy. */
    public void copyInto(int from, float[] target, int targetFrom, int count) {
        System.arraycopy(values, from, target, targetFrom, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameMatrix m
                && m.frames == frames
                && m.bins == bins
                && Arrays.equals(m.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * frames + bins) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "FrameMatrix[" + frames + " frames x " + bins + " bins]";
    }
}
