package org.emoscope.model.dl4j;

/**
 * Adam (Kingma & Ba 2015, algorithm 1): {@code w ← w − η · m̂ / (√v̂ + ε)} with β₁ 0.9, β₂ 0.999, ε 1e-8.
 *
 * <p>Its memory is two numbers a weight: first all m, then all v.
 */
final class Adam {

    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final double EPSILON = 1e-8;

    private final double rate;
    private final float[] weights;
    private final float[] gradients;
    private final float[] mean;
    private final float[] square;
    private int steps;

    Adam(double rate, int count) {
        this.rate = rate;
        weights = new float[count];
        gradients = new float[count];
        mean = new float[count];
        square = new float[count];
    }

    int steps() {
        return steps;
    }

    float[] memory() {
        float[] both = new float[2 * mean.length];
        System.arraycopy(mean, 0, both, 0, mean.length);
        System.arraycopy(square, 0, both, mean.length, square.length);
        return both;
    }

    /** Goes back to an earlier memory; none of it means a fresh start. */
    void restore(float[] memory, int stepsTaken) {
        if (memory.length != 0 && memory.length != 2 * mean.length) {
            throw new IllegalArgumentException(
                    "an optimiser memory of " + memory.length + " numbers, not " + 2 * mean.length);
        }
        steps = memory.length == 0 ? 0 : stepsTaken;
        for (int i = 0; i < mean.length; i++) {
            mean[i] = memory.length == 0 ? 0 : memory[i];
            square[i] = memory.length == 0 ? 0 : memory[mean.length + i];
        }
    }

    /** One step. */
    void step(Matrix values, Matrix slopes) {
        steps++;
        values.get(0, weights, 0, weights.length);
        slopes.get(0, gradients, 0, gradients.length);
        double correction1 = 1 - Math.pow(BETA_1, steps);
        double correction2 = 1 - Math.pow(BETA_2, steps);
        float size = (float) (rate / correction1);
        float root = (float) (1 / Math.sqrt(correction2));
        float epsilon = (float) EPSILON;
        for (int i = 0; i < weights.length; i++) {
            float g = gradients[i];
            mean[i] = BETA_1 * mean[i] + (1 - BETA_1) * g;
            square[i] = BETA_2 * square[i] + (1 - BETA_2) * g * g;
            weights[i] -= size * mean[i] / ((float) Math.sqrt(square[i]) * root + epsilon);
        }
        values.put(weights, 0, 0, weights.length);
    }
}
