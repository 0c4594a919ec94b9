package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Every output sees every input: {@code [batch][inputs]} to {@code [batch][outputs]}. */
final class Dense implements Layer {

    private final Affine affine;
    private final Buffer output;
    private final Buffer inputGradient;
    private INDArray input = Nd4j.empty();

    Dense(int inputs, int outputs) {
        affine = new Affine(inputs, outputs);
        output = new Buffer(outputs);
        inputGradient = new Buffer(inputs);
    }

    @Override
    public int weightCount() {
        return affine.weightCount();
    }

    @Override
    public void bind(INDArray weights, INDArray gradients, SplittableRandom random) {
        affine.bind(weights, gradients, random);
    }

    @Override
    public INDArray forward(INDArray x, Pass pass) {
        input = x;
        INDArray y = output.rows(x.size(0));
        affine.forward(x, y);
        return y;
    }

    @Override
    public INDArray backward(INDArray gradient) {
        affine.weightGradients(input, gradient);
        INDArray back = inputGradient.rows(gradient.size(0));
        affine.inputGradient(gradient, back);
        return back;
    }

    @Override
    public void close() {
        output.close();
        inputGradient.close();
    }
}
