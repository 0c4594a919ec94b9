package org.emoscope.model.dl4j;

/** The same numbers in rows of another length. */
final class Reshape implements Layer {

    private final int columns;
    private int before;

    /** @param columns of the answer */
    Reshape(int columns) {
        this.columns = columns;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        before = x.columns();
        return x.view(0, x.length() / columns, columns);
    }

    @Override
    public Matrix backward(Matrix gradient) {
        return gradient.view(0, gradient.length() / before, before);
    }

    @Override
    public void close() {
        // it has nothing of its own
    }
}
