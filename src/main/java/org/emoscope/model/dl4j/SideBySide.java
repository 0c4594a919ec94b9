package org.emoscope.model.dl4j;

import java.util.List;

/** Matrices of the same shape side by side in one, and one of them taken out again. */
final class SideBySide implements AutoCloseable {

    private final int parts;
    private final int columns;
    private final Buffer whole;
    private final Buffer single;
    private float[] joined = new float[0];
    private float[] narrow = new float[0];

    /** @param columns of each part */
    SideBySide(int parts, int columns) {
        this.parts = parts;
        this.columns = columns;
        whole = new Buffer(Math.multiplyExact(parts, columns));
        single = new Buffer(columns);
    }

    /** {@code [rows][columns]}, several times, to {@code [rows][parts · columns]}. */
    Matrix join(List<Matrix> all) {
        int rows = all.get(0).rows();
        grow(rows);
        for (int p = 0; p < parts; p++) {
            all.get(p).get(0, narrow, 0, rows * columns);
            for (int r = 0; r < rows; r++) {
                System.arraycopy(narrow, r * columns, joined, (r * parts + p) * columns, columns);
            }
        }
        Matrix y = whole.rows(rows);
        y.put(joined, 0, 0, y.length());
        return y;
    }

    /** One part of such a matrix; it holds until the next call. */
    Matrix part(Matrix of, int part) {
        int rows = of.rows();
        grow(rows);
        of.get(0, joined, 0, of.length());
        for (int r = 0; r < rows; r++) {
            System.arraycopy(joined, (r * parts + part) * columns, narrow, r * columns, columns);
        }
        Matrix out = single.rows(rows);
        out.put(narrow, 0, 0, rows * columns);
        return out;
    }

    private void grow(int rows) {
        if (narrow.length < rows * columns) {
            narrow = new float[rows * columns];
            joined = new float[rows * columns * parts];
        }
    }

    @Override
    public void close() {
        whole.close();
        single.close();
        joined = new float[0];
        narrow = new float[0];
    }
}
