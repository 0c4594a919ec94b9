package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * {@code y = x·W + b} on rows: the arithmetic that dense and convolution layers share.
 *
 * <p>W is {@code [inputs][outputs]}, followed in memory by b. Start values are uniform in ±1/√inputs for weights and
 * biases (LeCun et al. 1998).
 */
final class Affine implements AutoCloseable {

    private final int inputs;
    private final int outputs;
    private final Matrix nothing = new Matrix(0, 0);
    private Matrix weights = nothing;
    private Matrix bias = nothing;
    private Matrix weightGradients = nothing;
    private Matrix biasGradients = nothing;
    private Matrix ones = new Matrix(0, 1);

    Affine(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    int weightCount() {
        return Math.addExact(Math.multiplyExact(inputs, outputs), outputs);
    }

    void bind(Matrix values, Matrix gradients) {
        weights = values.view(0, inputs, outputs);
        bias = values.view(inputs * outputs, 1, outputs);
        weightGradients = gradients.view(0, inputs, outputs);
        biasGradients = gradients.view(inputs * outputs, 1, outputs);
    }

    void initialise(SplittableRandom random) {
        float bound = (float) (1 / Math.sqrt(inputs));
        initialise(weights, bound, random);
        initialise(bias, bound, random);
    }

    private static void initialise(Matrix matrix, float bound, SplittableRandom random) {
        float[] start = new float[matrix.length()];
        for (int i = 0; i < start.length; i++) {
            start[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
        matrix.put(start, 0, 0, start.length);
    }

    void forward(Matrix x, Matrix y) {
        Blas.multiply(x, weights, 0, y);
        Blas.multiply(ones(x.rows()), bias, 1, y);
    }

    void addWeightGradients(Matrix x, Matrix gradient) {
        Blas.multiplyTransposedFirst(x, gradient, 1, weightGradients);
        Blas.multiplyTransposedFirst(ones(x.rows()), gradient, 1, biasGradients);
    }

    void inputGradient(Matrix gradient, Matrix out) {
        Blas.multiplyTransposedSecond(gradient, weights, 0, out);
    }

    private Matrix ones(int rows) {
        if (ones.rows() < rows) {
            ones.close();
            ones = new Matrix(rows, 1);
            float[] values = new float[rows];
            Arrays.fill(values, 1);
            ones.put(values, 0, 0, rows);
        }
        return ones.rows() == rows ? ones : ones.view(0, rows, 1);
    }

    @Override
    public void close() {
        ones.close();
        nothing.close();
    }
}
