package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;

/**
 * Reads matrices of any number of frames in the order of the {@link Steps} that it arranges: {@code [all steps][stack ·
 * columns]}.
 *
 * <p>A step is one frame, or several side by side, which makes sequences shorter; zeros fill the last one up.
 */
final class SequenceFront implements Front {

    private final int columns;
    private final int stack;
    private final Steps steps;
    private final Buffer rows;

    /** A step a frame. */
    SequenceFront(int columns, Steps steps) {
        this(columns, 1, steps);
    }

    /** @param stack frames a step, 1 or more */
    SequenceFront(int columns, int stack, Steps steps) {
        this.columns = columns;
        this.stack = stack;
        this.steps = steps;
        rows = new Buffer(Math.multiplyExact(stack, columns));
    }

    @Override
    public Matrix forward(List<? extends Example> examples, Pass pass) {
        int[] lengths = new int[examples.size()];
        for (int e = 0; e < lengths.length; e++) {
            lengths[e] = (checked(examples.get(e)).matrix().frames() + stack - 1) / stack;
        }
        steps.arrange(lengths);
        Matrix x = rows.rows(steps.rows());
        float[] values = new float[x.length()];
        for (int e = 0; e < lengths.length; e++) {
            FrameMatrix matrix = checked(examples.get(e)).matrix();
            int width = stack * columns;
            for (int t = 0; t < lengths[e]; t++) {
                int count = Math.min(width, matrix.frames() * columns - t * width);
                matrix.copyInto(t * width, values, steps.row(e, t) * width, count);
            }
        }
        x.put(values, 0, 0, values.length);
        return x;
    }

    private MatrixExample checked(Example example) {
        if (!(example instanceof MatrixExample matrix)) {
            throw new IllegalArgumentException("the network reads matrices of features, not pictures");
        }
        if (matrix.matrix().bins() != columns) {
            throw new IllegalArgumentException(
                    "an example has " + matrix.matrix().bins() + " numbers a frame, the network takes " + columns);
        }
        return matrix;
    }

    @Override
    public void close() {
        rows.close();
    }
}
