package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Scaled dot-product attention of each example's steps to all of its steps (Vaswani et al. 2017, eq. 1):
 * {@code softmax(q·kᵀ / √size)·v} with {@code q = x·Wq}, {@code k = x·Wk}, {@code v = x·Wv}.
 *
 * <p>{@code [all steps][columns]} to {@code [all steps][size]}. The weights, without biases, lie behind each other as Wq,
 * Wk, Wv and start uniform in ±1/√columns.
 */
final class AttentionHead implements Layer {

    private static final int PROJECTIONS = 3;

    private final int columns;
    private final int size;
    private final ExampleMajor steps;
    private final Projection query;
    private final Projection key;
    private final Projection value;
    private final Buffer attention = new Buffer(1);
    private final Buffer slopes = new Buffer(1);
    private final Buffer output;
    private final Buffer inputGradient;
    private Matrix input = attention.rows(1);

    AttentionHead(int columns, int size, ExampleMajor steps) {
        this.columns = columns;
        this.size = size;
        this.steps = steps;
        query = new Projection(size);
        key = new Projection(size);
        value = new Projection(size);
        output = new Buffer(size);
        inputGradient = new Buffer(columns);
    }

    /** Several heads side by side: to {@code [all steps][heads · size]}. */
    static Layer several(int heads, int columns, int size, ExampleMajor steps) {
        return new Parallel(
                IntStream.range(0, heads)
                        .mapToObj(head -> new AttentionHead(columns, size, steps))
                        .toList(),
                size);
    }

    @Override
    public int weightCount() {
        return Math.multiplyExact(PROJECTIONS, Math.multiplyExact(columns, size));
    }

    @Override
    public void bind(Matrix weights, Matrix gradients) {
        int count = columns * size;
        query.bind(weights.view(0, columns, size), gradients.view(0, columns, size));
        key.bind(weights.view(count, columns, size), gradients.view(count, columns, size));
        value.bind(weights.view(2 * count, columns, size), gradients.view(2 * count, columns, size));
    }

    @Override
    public void initialise(SplittableRandom random) {
        query.initialise(random);
        key.initialise(random);
        value.initialise(random);
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        input = x;
        query.forward(x);
        key.forward(x);
        value.forward(x);
        Matrix all = attention.rows(squares());
        Matrix y = output.rows(x.rows());
        int at = 0;
        for (int e = 0; e < steps.examples(); e++) {
            int length = steps.length(e);
            Matrix a = all.view(at, length, length);
            Blas.multiplyTransposedSecond(own(query.answers(), e), own(key.answers(), e), 0, a);
            softmax(a);
            Blas.multiply(a, own(value.answers(), e), 0, own(y, e));
            at += length * length;
        }
        return y;
    }

    private int squares() {
        int sum = 0;
        for (int e = 0; e < steps.examples(); e++) {
            sum = Math.addExact(sum, Math.multiplyExact(steps.length(e), steps.length(e)));
        }
        return sum;
    }

    /** The rows of one example. */
    private Matrix own(Matrix of, int example) {
        return of.view(steps.row(example, 0) * size, steps.length(example), size);
    }

    private void softmax(Matrix scores) {
        float[] values = scores.values();
        float scale = scale();
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        for (int row = 0; row < scores.rows(); row++) {
            SoftmaxLoss.softmax(values, row * scores.columns(), scores.columns());
        }
        scores.put(values, 0, 0, values.length);
    }

    private float scale() {
        return (float) (1 / Math.sqrt(size));
    }

    @Override
    public Matrix backward(Matrix gradient) {
        Matrix all = attention.rows(squares());
        int at = 0;
        for (int e = 0; e < steps.examples(); e++) {
            int length = steps.length(e);
            Matrix a = all.view(at, length, length);
            Matrix given = own(gradient, e);
            Blas.multiplyTransposedFirst(a, given, 0, own(value.gradients(), e));
            Matrix da = slopes.rows(length * length).view(0, length, length);
            Blas.multiplyTransposedSecond(given, own(value.answers(), e), 0, da);
            throughSoftmax(a, da);
            Blas.multiply(da, own(key.answers(), e), 0, own(query.gradients(), e));
            Blas.multiplyTransposedFirst(da, own(query.answers(), e), 0, own(key.gradients(), e));
            at += length * length;
        }
        Matrix back = inputGradient.rows(gradient.rows());
        query.backward(input, 0, back);
        key.backward(input, 1, back);
        value.backward(input, 1, back);
        return back;
    }

    private void throughSoftmax(Matrix a, Matrix da) {
        float[] shares = a.values();
        float[] values = da.values();
        float scale = scale();
        int length = a.columns();
        for (int row = 0; row < a.rows(); row++) {
            int from = row * length;
            float mean = 0;
            for (int i = from; i < from + length; i++) {
                mean += shares[i] * values[i];
            }
            for (int i = from; i < from + length; i++) {
                values[i] = shares[i] * (values[i] - mean) * scale;
            }
        }
        da.put(values, 0, 0, values.length);
    }

    @Override
    public void close() {
        query.close();
        key.close();
        value.close();
        attention.close();
        slopes.close();
        output.close();
        inputGradient.close();
    }
}
