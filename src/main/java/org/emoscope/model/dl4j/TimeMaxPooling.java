package org.emoscope.model.dl4j;

import java.util.Arrays;

/**
 * The largest value of each channel within a window that slides over time: {@code [batch · positions][channels]} to
 * {@code [batch][windows · channels]} with {@code windows = (positions − window) / stride + 1}.
 *
 * <p>Of equal values the earliest wins and takes the gradient. A NaN is handed on as such.
 */
final class TimeMaxPooling implements Layer {

    private final int positions;
    private final int channels;
    private final int window;
    private final int stride;
    private final Buffer output;
    private final Buffer inputGradient;
    private float[] values = new float[0];
    private float[] gradients = new float[0];
    private int[] winners = new int[0];

    TimeMaxPooling(int positions, int channels, int window, int stride) {
        if (window < 1 || window > positions || stride < 1) {
            throw new IllegalArgumentException(
                    "a window of " + window + " with stride " + stride + " does not fit " + positions + " positions");
        }
        this.positions = positions;
        this.channels = channels;
        this.window = window;
        this.stride = stride;
        output = new Buffer(windows() * channels);
        inputGradient = new Buffer(channels);
    }

    int windows() {
        return (positions - window) / stride + 1;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        int batch = x.rows() / positions;
        int example = positions * channels;
        int pooled = windows() * channels;
        if (values.length < batch * example) {
            values = new float[batch * example];
            gradients = new float[batch * example];
        }
        if (winners.length < batch * pooled) {
            winners = new int[batch * pooled];
        }
        x.get(0, values, 0, batch * example);
        float[] largest = new float[batch * pooled];
        for (int b = 0; b < batch; b++) {
            for (int w = 0; w < windows(); w++) {
                pool(b * example + w * stride * channels, largest, b * pooled + w * channels);
            }
        }
        Matrix y = output.rows(batch);
        y.put(largest, 0, 0, largest.length);
        return y;
    }

    private void pool(int from, float[] largest, int to) {
        for (int c = 0; c < channels; c++) {
            largest[to + c] = values[from + c];
            winners[to + c] = from + c;
        }
        for (int t = 1; t < window; t++) {
            int row = from + t * channels;
            for (int c = 0; c < channels; c++) {
                float value = values[row + c];
                if (value > largest[to + c] || value != value) {
                    largest[to + c] = value;
                    winners[to + c] = row + c;
                }
            }
        }
    }

    @Override
    public Matrix backward(Matrix gradient) {
        int batch = gradient.rows();
        int length = batch * positions * channels;
        float[] incoming = new float[gradient.length()];
        gradient.get(0, incoming, 0, incoming.length);
        Arrays.fill(gradients, 0, length, 0);
        for (int i = 0; i < incoming.length; i++) {
            gradients[winners[i]] += incoming[i];
        }
        Matrix back = inputGradient.rows(batch * positions);
        back.put(gradients, 0, 0, length);
        return back;
    }

    @Override
    public void close() {
        output.close();
        inputGradient.close();
    }
}
