package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdamTest {

    @Test
    void followsAlgorithm1() {
        double[] slopes = {0.5, -2, 0.25};
        Adam adam = new Adam(0.1, 1);
        double w = 1;
        double m = 0;
        double v = 0;
        try (Matrix weight = new Matrix(1, 1);
                Matrix gradient = new Matrix(1, 1)) {
            weight.put(new float[] {1}, 0, 0, 1);
            for (int t = 1; t <= slopes.length; t++) {
                m = 0.9 * m + 0.1 * slopes[t - 1];
                v = 0.999 * v + 0.001 * slopes[t - 1] * slopes[t - 1];
                w -= 0.1 * (m / (1 - Math.pow(0.9, t))) / (Math.sqrt(v / (1 - Math.pow(0.999, t))) + 1e-8);
                gradient.put(new float[] {(float) slopes[t - 1]}, 0, 0, 1);
                adam.step(weight, gradient);
                assertThat((double) weight.values()[0]).isCloseTo(w, within(1e-5));
            }
        }
        assertThat(adam.steps()).isEqualTo(3);
        assertThat(adam.memory()).hasSize(2);
    }

    @Test
    void refusesAMemoryOfAnotherSize() {
        assertThatThrownBy(() -> new Adam(0.1, 2).restore(new float[3], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 numbers, not 4");
    }
}
