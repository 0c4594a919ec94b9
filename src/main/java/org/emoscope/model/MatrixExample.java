package org.emoscope.model;

import java.util.Objects;
import org.emoscope.dsp.FrameMatrix;

/**
 * Numbers over time: {@code [frame][column]}, as many frames as there are.
 *
 * @param matrix normalised, where its system wants that
 */
public record MatrixExample(FrameMatrix matrix) implements Example {

    public MatrixExample {
        Objects.requireNonNull(matrix, "matrix");
        if (matrix.frames() == 0) {
            throw new IllegalArgumentException("an example has one frame or more");
        }
    }
}
