package org.emoscope.model.dl4j;

/**
 * Native memory of a layer that is used again at every step: a new array costs more in page faults than most layers
 * cost in arithmetic.
 *
 * <p>Grows to the largest number of rows asked for; fewer rows are a view of the first ones. What they hold is left over
 * from the step before.
 */
final class Buffer implements AutoCloseable {

    private final int columns;
    private Matrix memory;
    private Matrix view;

    Buffer(int columns) {
        this.columns = columns;
        memory = new Matrix(1, columns);
        view = memory;
    }

    /** The first rows. */
    Matrix rows(int rows) {
        if (rows > memory.rows()) {
            memory.close();
            memory = new Matrix(rows, columns);
            view = memory;
        }
        if (view.rows() != rows) {
            view = memory.view(0, rows, columns);
        }
        return view;
    }

    @Override
    public void close() {
        memory.close();
    }
}
