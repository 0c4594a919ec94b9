package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * {@code y = x·W + b} on rows: the arithmetic that dense and convolution layers share.
 *
 * <p>W is {@code [inputs][outputs]}. Start values are uniform in ±1/√inputs for weights and biases (LeCun et al. 1998).
 */
final class Affine {

    private final int inputs;
    private final int outputs;
    private INDArray weights = Nd4j.empty();
    private INDArray bias = Nd4j.empty();
    private INDArray weightGradient = Nd4j.empty();
    private INDArray biasGradient = Nd4j.empty();

    Affine(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    int weightCount() {
        return Math.addExact(Math.multiplyExact(inputs, outputs), outputs);
    }

    void bind(INDArray values, INDArray gradients, SplittableRandom random) {
        float bound = (float) (1 / Math.sqrt(inputs));
        float[] start = new float[weightCount()];
        for (int i = 0; i < start.length; i++) {
            start[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
        Buffer.put(start, 0, values, 0, start.length);
        weights = matrix(values);
        bias = row(values);
        weightGradient = matrix(gradients);
        biasGradient = row(gradients);
    }

    private INDArray matrix(INDArray flat) {
        return flat.get(NDArrayIndex.interval(0, (long) inputs * outputs)).reshape('c', inputs, outputs);
    }

    private INDArray row(INDArray flat) {
        return flat.get(NDArrayIndex.interval((long) inputs * outputs, weightCount()));
    }

    void forward(INDArray x, INDArray y) {
        Nd4j.gemm(x, weights, y, false, false, 1, 0);
        y.addiRowVector(bias);
    }

    void weightGradients(INDArray x, INDArray gradient) {
        Nd4j.gemm(x, gradient, weightGradient, true, false, 1, 0);
        gradient.sum(biasGradient, 0);
    }

    void inputGradient(INDArray gradient, INDArray out) {
        Nd4j.gemm(gradient, weights, out, false, true, 1, 0);
    }
}
