package org.emoscope.model.dl4j;

/** Every output sees every input: {@code [batch][inputs]} to {@code [batch][outputs]}. */
final class Dense implements AffineLayer {

    private final Affine affine;
    private final Buffer output;
    private final Buffer inputGradient;
    private Matrix input;

    Dense(int inputs, int outputs) {
        affine = new Affine(inputs, outputs);
        output = new Buffer(outputs);
        inputGradient = new Buffer(inputs);
        input = inputGradient.rows(1);
    }

    @Override
    public Affine affine() {
        return affine;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        input = x;
        Matrix y = output.rows(x.rows());
        affine.forward(x, y);
        return y;
    }

    @Override
    public Matrix backward(Matrix gradient) {
        affine.addWeightGradients(input, gradient);
        Matrix back = inputGradient.rows(gradient.rows());
        affine.inputGradient(gradient, back);
        return back;
    }

    @Override
    public void close() {
        affine.close();
        output.close();
        inputGradient.close();
    }
}
