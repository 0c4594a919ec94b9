package org.emoscope.model.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;

/** {@code max(0, x)}, in place: the layer before has no further use for its answer. */
final class Relu implements Layer {

    private float[] answers = new float[0];
    private float[] gradients = new float[0];

    @Override
    public INDArray forward(INDArray x, Pass pass) {
        int length = Math.toIntExact(x.length());
        answers = sized(answers, length);
        Buffer.get(x, answers, length);
        for (int i = 0; i < length; i++) {
            answers[i] = Math.max(0, answers[i]);
        }
        Buffer.put(answers, 0, x, 0, length);
        return x;
    }

    @Override
    public INDArray backward(INDArray gradient) {
        int length = Math.toIntExact(gradient.length());
        gradients = sized(gradients, length);
        Buffer.get(gradient, gradients, length);
        for (int i = 0; i < length; i++) {
            if (answers[i] <= 0) {
                gradients[i] = 0;
            }
        }
        Buffer.put(gradients, 0, gradient, 0, length);
        return gradient;
    }

    private static float[] sized(float[] array, int length) {
        return array.length >= length ? array : new float[length];
    }

    @Override
    public void close() {
        answers = new float[0];
        gradients = new float[0];
    }
}
