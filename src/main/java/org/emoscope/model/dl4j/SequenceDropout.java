package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * Dropout between layers that go through time, in place: the columns that are silenced in an example are the same at all
 * of its steps (Gal & Ghahramani 2016), scaled as in {@link Dropout}. {@code [all steps][columns]}.
 */
final class SequenceDropout implements Layer {

    private final double probability;
    private final int stream;
    private final Steps steps;
    private float[] factors = new float[0];
    private boolean active;

    /**
     * @param probability 0 to 1, 1 excluded
     * @param stream tells the dropout layers of a network apart
     */
    SequenceDropout(double probability, int stream, Steps steps) {
        if (!(probability >= 0 && probability < 1)) {
            throw new IllegalArgumentException("dropout must be 0 or more and below 1: " + probability);
        }
        this.probability = probability;
        this.stream = stream;
        this.steps = steps;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        active = pass.learns() && probability > 0;
        if (active) {
            draw(x.columns(), pass);
            scale(x);
        }
        return x;
    }

    private void draw(int columns, Pass pass) {
        factors = new float[steps.examples() * columns];
        float kept = (float) (1 / (1 - probability));
        for (int e = 0; e < steps.examples(); e++) {
            SplittableRandom random = pass.random(e, stream);
            for (int c = 0; c < columns; c++) {
                factors[e * columns + c] = random.nextDouble() < probability ? 0 : kept;
            }
        }
    }

    @Override
    public Matrix backward(Matrix gradient) {
        if (active) {
            scale(gradient);
        }
        return gradient;
    }

    private void scale(Matrix matrix) {
        int columns = matrix.columns();
        float[] values = matrix.values();
        for (int e = 0; e < steps.examples(); e++) {
            for (int t = 0; t < steps.length(e); t++) {
                int from = steps.row(e, t) * columns;
                for (int c = 0; c < columns; c++) {
                    values[from + c] *= factors[e * columns + c];
                }
            }
        }
        matrix.put(values, 0, 0, values.length);
    }

    @Override
    public void close() {
        factors = new float[0];
    }
}
