package org.emoscope.model.dl4j;

/** The mean of each example over its own steps: {@code [all steps][columns]} to {@code [batch][columns]}. */
final class MeanOverTime implements Layer {

    private final int columns;
    private final Steps steps;
    private final Buffer output;
    private final Buffer inputGradient;

    MeanOverTime(int columns, Steps steps) {
        this.columns = columns;
        this.steps = steps;
        output = new Buffer(columns);
        inputGradient = new Buffer(columns);
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        float[] values = x.values();
        float[] means = new float[steps.examples() * columns];
        for (int e = 0; e < steps.examples(); e++) {
            for (int t = 0; t < steps.length(e); t++) {
                int from = steps.row(e, t) * columns;
                for (int c = 0; c < columns; c++) {
                    means[e * columns + c] += values[from + c];
                }
            }
            for (int c = 0; c < columns; c++) {
                means[e * columns + c] /= steps.length(e);
            }
        }
        Matrix y = output.rows(steps.examples());
        y.put(means, 0, 0, means.length);
        return y;
    }

    @Override
    public Matrix backward(Matrix gradient) {
        float[] shares = gradient.values();
        float[] back = new float[steps.rows() * columns];
        for (int e = 0; e < steps.examples(); e++) {
            for (int c = 0; c < columns; c++) {
                shares[e * columns + c] /= steps.length(e);
            }
            for (int t = 0; t < steps.length(e); t++) {
                System.arraycopy(shares, e * columns, back, steps.row(e, t) * columns, columns);
            }
        }
        Matrix out = inputGradient.rows(steps.rows());
        out.put(back, 0, 0, back.length);
        return out;
    }

    @Override
    public void close() {
        output.close();
        inputGradient.close();
    }
}
