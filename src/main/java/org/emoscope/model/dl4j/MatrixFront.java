package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;

/** Reads matrices of a fixed size, one a row: {@code [batch][frames · columns]}. */
final class MatrixFront implements Front {

    private final int frames;
    private final int columns;
    private final Buffer rows;
    private final float[] values;

    MatrixFront(int frames, int columns) {
        this.frames = frames;
        this.columns = columns;
        values = new float[Math.multiplyExact(frames, columns)];
        rows = new Buffer(values.length);
    }

    @Override
    public Matrix forward(List<? extends Example> examples, Pass pass) {
        Matrix x = rows.rows(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            if (!(examples.get(i) instanceof MatrixExample example)) {
                throw new IllegalArgumentException("the network reads matrices of features, not pictures");
            }
            if (example.matrix().frames() != frames || example.matrix().bins() != columns) {
                throw new IllegalArgumentException(
                        "an example has " + example.matrix().frames() + " x "
                                + example.matrix().bins() + " numbers, the network takes " + frames + " x " + columns);
            }
            example.matrix().copyInto(0, values, 0, values.length);
            x.put(values, 0, i * values.length, values.length);
        }
        return x;
    }

    @Override
    public void close() {
        rows.close();
    }
}
