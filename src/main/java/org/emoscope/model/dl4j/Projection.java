package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/** {@code y = x·W} on rows, with room for the answers and their gradients. */
final class Projection implements AutoCloseable {

    private final Buffer answers;
    private final Buffer gradients;
    private final Matrix nothing = new Matrix(0, 0);
    private Matrix weights = nothing;
    private Matrix weightGradients = nothing;
    private int rows;

    Projection(int outputs) {
        answers = new Buffer(outputs);
        gradients = new Buffer(outputs);
    }

    void bind(Matrix values, Matrix slopes) {
        weights = values;
        weightGradients = slopes;
    }

    /** Start values uniform in ±1/√inputs. */
    void initialise(SplittableRandom random) {
        float[] start = new float[weights.length()];
        for (int i = 0; i < start.length; i++) {
            start[i] = (float) ((2 * random.nextDouble() - 1) / Math.sqrt(weights.rows()));
        }
        weights.put(start, 0, 0, start.length);
    }

    void forward(Matrix x) {
        rows = x.rows();
        Blas.multiply(x, weights, 0, answers());
    }

    /** What {@link #forward} answered. */
    Matrix answers() {
        return answers.rows(rows);
    }

    /** Where the gradients of the answers go, as many rows as there are answers. */
    Matrix gradients() {
        return gradients.rows(rows);
    }

    /**
     * Adds to the gradients of the weights, by those of the answers.
     *
     * @param keep 1 to add to the gradient of the input, 0 to set it
     */
    void backward(Matrix x, float keep, Matrix inputGradient) {
        Blas.multiplyTransposedFirst(x, gradients(), 1, weightGradients);
        Blas.multiplyTransposedSecond(gradients(), weights, keep, inputGradient);
    }

    @Override
    public void close() {
        answers.close();
        gradients.close();
        nothing.close();
    }
}
