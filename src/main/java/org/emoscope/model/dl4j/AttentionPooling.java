package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * A weighted mean of each example's own steps, whose weights are learned (additive attention, Bahdanau et al. 2015; over
 * frames of speech, Mirsamadi et al. 2017): {@code [all steps][columns]} to {@code [batch][columns]}.
 *
 * <pre>{@code
 * u(t) = tanh(x(t)·W + b)      α = softmax over t of u(t)·v      y = Σ α(t) x(t)
 * }</pre>
 *
 * <p>v starts uniform in ±1/√size.
 */
final class AttentionPooling implements Layer {

    private final int columns;
    private final int size;
    private final Steps steps;
    private final Affine affine;
    private final Buffer hidden;
    private final Buffer scores;
    private final Buffer scoreGradients;
    private final Buffer output;
    private final Buffer inputGradient;
    private final Matrix nothing = new Matrix(0, 0);
    private Matrix input = nothing;
    private Matrix query = nothing;
    private Matrix queryGradients = nothing;
    private float[] weights = new float[0];

    /** @param size numbers of u */
    AttentionPooling(int columns, int size, Steps steps) {
        this.columns = columns;
        this.size = size;
        this.steps = steps;
        affine = new Affine(columns, size);
        hidden = new Buffer(size);
        scores = new Buffer(1);
        scoreGradients = new Buffer(1);
        output = new Buffer(columns);
        inputGradient = new Buffer(columns);
    }

    @Override
    public int weightCount() {
        return Math.addExact(affine.weightCount(), size);
    }

    @Override
    public void bind(Matrix values, Matrix gradients) {
        int own = affine.weightCount();
        affine.bind(values.view(0, 1, own), gradients.view(0, 1, own));
        query = values.view(own, size, 1);
        queryGradients = gradients.view(own, size, 1);
    }

    @Override
    public void initialise(SplittableRandom random) {
        affine.initialise(random);
        float[] start = new float[size];
        for (int i = 0; i < size; i++) {
            start[i] = (float) ((2 * random.nextDouble() - 1) / Math.sqrt(size));
        }
        query.put(start, 0, 0, size);
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        input = x;
        Matrix u = hidden.rows(x.rows());
        affine.forward(x, u);
        float[] squashed = u.values();
        Squash.tanh(squashed, 0, squashed.length);
        u.put(squashed, 0, 0, squashed.length);
        Matrix s = scores.rows(x.rows());
        Blas.multiply(u, query, 0, s);
        weights = s.values();
        float[] values = x.values();
        float[] means = new float[steps.examples() * columns];
        for (int e = 0; e < steps.examples(); e++) {
            softmax(e);
            for (int t = 0; t < steps.length(e); t++) {
                int row = steps.row(e, t);
                add(weights[row], values, row * columns, means, e * columns);
            }
        }
        Matrix y = output.rows(steps.examples());
        y.put(means, 0, 0, means.length);
        return y;
    }

    private void softmax(int example) {
        float[] own = new float[steps.length(example)];
        for (int t = 0; t < own.length; t++) {
            own[t] = weights[steps.row(example, t)];
        }
        SoftmaxLoss.softmax(own, 0, own.length);
        for (int t = 0; t < own.length; t++) {
            weights[steps.row(example, t)] = own[t];
        }
    }

    private void add(float factor, float[] from, int at, float[] to, int target) {
        for (int c = 0; c < columns; c++) {
            to[target + c] += factor * from[at + c];
        }
    }

    @Override
    public Matrix backward(Matrix gradient) {
        float[] given = gradient.values();
        float[] values = input.values();
        float[] slopes = new float[steps.rows()];
        float[] back = new float[steps.rows() * columns];
        for (int e = 0; e < steps.examples(); e++) {
            double mean = 0;
            for (int t = 0; t < steps.length(e); t++) {
                int row = steps.row(e, t);
                slopes[row] = dot(given, e * columns, values, row * columns);
                mean += (double) weights[row] * slopes[row];
                add(weights[row], given, e * columns, back, row * columns);
            }
            for (int t = 0; t < steps.length(e); t++) {
                int row = steps.row(e, t);
                slopes[row] = weights[row] * (float) (slopes[row] - mean);
            }
        }
        return throughScores(slopes, back);
    }

    private float dot(float[] a, int from, float[] b, int at) {
        float sum = 0;
        for (int c = 0; c < columns; c++) {
            sum += a[from + c] * b[at + c];
        }
        return sum;
    }

    /** Adds what the scores hand back to what the weighted mean did. */
    private Matrix throughScores(float[] slopes, float[] back) {
        Matrix s = scoreGradients.rows(slopes.length);
        s.put(slopes, 0, 0, slopes.length);
        Matrix u = hidden.rows(slopes.length);
        Blas.multiplyTransposedFirst(u, s, 1, queryGradients);
        float[] squashed = u.values();
        float[] v = query.values();
        for (int row = 0; row < slopes.length; row++) {
            for (int i = 0; i < size; i++) {
                float h = squashed[row * size + i];
                squashed[row * size + i] = slopes[row] * v[i] * (1 - h * h);
            }
        }
        u.put(squashed, 0, 0, squashed.length);
        affine.addWeightGradients(input, u);
        Matrix out = inputGradient.rows(slopes.length);
        affine.inputGradient(u, out);
        float[] sum = out.values();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += back[i];
        }
        out.put(sum, 0, 0, sum.length);
        return out;
    }

    @Override
    public void close() {
        affine.close();
        hidden.close();
        scores.close();
        scoreGradients.close();
        output.close();
        inputGradient.close();
        nothing.close();
    }
}
