package org.emoscope.model.dl4j;

import java.util.List;

/**
 * Adds its input to what other layers make of it (He et al. 2016): {@code y = x + f(x)}, of the same shape. What f has not
 * learned yet does not stand in the way.
 */
final class Residual extends Composite {

    private final Buffer output;
    private final Buffer inputGradient;

    /**
     * @param columns of input and answer
     * @param layers f, one layer after another; none of them works in place on what the first one reads
     */
    Residual(int columns, List<Layer> layers) {
        super(layers);
        output = new Buffer(columns);
        inputGradient = new Buffer(columns);
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        Matrix y = x;
        for (Layer layer : layers()) {
            y = layer.forward(y, pass);
        }
        return sum(x.values(), y, output);
    }

    @Override
    public Matrix backward(Matrix gradient) {
        float[] given = gradient.values();
        Matrix back = gradient;
        for (int i = layers().size() - 1; i >= 0; i--) {
            back = layers().get(i).backward(back);
        }
        return sum(given, back, inputGradient);
    }

    private static Matrix sum(float[] values, Matrix other, Buffer to) {
        float[] others = other.values();
        for (int i = 0; i < values.length; i++) {
            values[i] += others[i];
        }
        Matrix sum = to.rows(other.rows());
        sum.put(values, 0, 0, values.length);
        return sum;
    }

    @Override
    public void close() {
        super.close();
        output.close();
        inputGradient.close();
    }
}
