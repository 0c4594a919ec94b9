package org.emoscope.model.dl4j;

/** {@code max(0, x)}, in place: the layer before has no further use for its answer. */
final class Relu implements Layer {

    private float[] answers = new float[0];
    private float[] gradients = new float[0];

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        int length = x.length();
        answers = sized(answers, length);
        x.get(0, answers, 0, length);
        for (int i = 0; i < length; i++) {
            answers[i] = Math.max(0, answers[i]);
        }
        x.put(answers, 0, 0, length);
        return x;
    }

    @Override
    public Matrix backward(Matrix gradient) {
        int length = gradient.length();
        gradients = sized(gradients, length);
        gradient.get(0, gradients, 0, length);
        for (int i = 0; i < length; i++) {
            if (answers[i] <= 0) {
                gradients[i] = 0;
            }
        }
        gradient.put(gradients, 0, 0, length);
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
