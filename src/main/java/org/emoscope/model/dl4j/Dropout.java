package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Silences each input with a probability while learning and scales the others by {@code 1/(1 − p)}, in place
 * (Srivastava et al. 2014, inverted form); hands on everything while answering.
 */
final class Dropout implements Layer {

    private final double probability;
    private float[] factors = new float[0];
    private boolean active;

    /** @param probability 0 to 1, 1 excluded */
    Dropout(double probability) {
        if (!(probability >= 0 && probability < 1)) {
            throw new IllegalArgumentException("dropout must be 0 or more and below 1: " + probability);
        }
        this.probability = probability;
    }

    @Override
    public INDArray forward(INDArray x, Pass pass) {
        active = pass.learns() && probability > 0;
        if (active) {
            int length = Math.toIntExact(x.length());
            if (factors.length < length) {
                factors = new float[length];
            }
            SplittableRandom random = pass.random().split();
            float kept = (float) (1 / (1 - probability));
            for (int i = 0; i < length; i++) {
                factors[i] = random.nextDouble() < probability ? 0 : kept;
            }
            scale(x);
        }
        return x;
    }

    @Override
    public INDArray backward(INDArray gradient) {
        if (active) {
            scale(gradient);
        }
        return gradient;
    }

    private void scale(INDArray array) {
        int length = Math.toIntExact(array.length());
        float[] values = new float[length];
        Buffer.get(array, values, length);
        for (int i = 0; i < length; i++) {
            values[i] *= factors[i];
        }
        Buffer.put(values, 0, array, 0, length);
    }

    @Override
    public void close() {
        factors = new float[0];
    }
}
