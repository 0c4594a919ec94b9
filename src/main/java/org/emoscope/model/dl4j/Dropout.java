package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * Silences each input with a probability while learning and scales the others by {@code 1/(1 − p)}, in place
 * (Srivastava et al. 2014, inverted form); hands on everything while answering. A row is an example.
 */
final class Dropout implements Layer {

    private final double probability;
    private final int stream;
    private float[] factors = new float[0];
    private float[] values = new float[0];
    private boolean active;

    /**
     * @param probability 0 to 1, 1 excluded
     * @param stream tells the dropout layers of a network apart
     */
    Dropout(double probability, int stream) {
        if (!(probability >= 0 && probability < 1)) {
            throw new IllegalArgumentException("dropout must be 0 or more and below 1: " + probability);
        }
        this.probability = probability;
        this.stream = stream;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        active = pass.learns() && probability > 0;
        if (active) {
            draw(x, pass);
            scale(x);
        }
        return x;
    }

    private void draw(Matrix x, Pass pass) {
        if (factors.length < x.length()) {
            factors = new float[x.length()];
            values = new float[x.length()];
        }
        float kept = (float) (1 / (1 - probability));
        for (int row = 0; row < x.rows(); row++) {
            SplittableRandom random = pass.random(row, stream);
            for (int i = row * x.columns(); i < (row + 1) * x.columns(); i++) {
                factors[i] = random.nextDouble() < probability ? 0 : kept;
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
        int length = matrix.length();
        matrix.get(0, values, 0, length);
        for (int i = 0; i < length; i++) {
            values[i] *= factors[i];
        }
        matrix.put(values, 0, 0, length);
    }

    @Override
    public void close() {
        factors = new float[0];
        values = new float[0];
    }
}
