package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LstmTest {

    private static final int INPUTS = 2;
    private static final int UNITS = 2;

    /**
     * The numbers are those of {@code torch.nn.LSTM(2, 2, bidirectional=True)} of PyTorch 1.13 with the same weights, its
     * second biases 0.
     */
    @Test
    void answersAndHandsBackWhatPyTorchDoes() {
        TimeMajor steps = new TimeMajor();
        steps.arrange(new int[] {3});
        try (Layer lstm = Lstm.bidirectional(INPUTS, UNITS, steps);
                Matrix weights = new Matrix(1, lstm.weightCount());
                Matrix gradients = new Matrix(1, lstm.weightCount());
                Matrix x = new Matrix(3, INPUTS);
                Matrix gradient = new Matrix(3, 2 * UNITS)) {
            float[] values = new float[weights.length()];
            for (int k = 0; k < values.length; k++) {
                values[k] = (float) (0.7 * Math.sin(k + 1));
            }
            weights.put(values, 0, 0, values.length);
            lstm.bind(weights, gradients);
            x.put(new float[] {0.5f, -1, 2, 0.25f, -0.75f, 1.5f}, 0, 0, 6);
            assertThat(lstm.forward(x, Pass.answer()).values())
                    .containsExactly(
                            new float[] {
                                -0.00457594f,
                                -0.16515702f,
                                -0.27115768f,
                                0.06158156f,
                                -0.19088382f,
                                -0.19189754f,
                                0.04655326f,
                                -0.05276561f,
                                0.08446185f,
                                -0.01112870f,
                                -0.05679527f,
                                -0.35703483f
                            },
                            within(1e-6f));
            float[] slopes = new float[12];
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = (i + 1) / 10f;
            }
            gradient.put(slopes, 0, 0, slopes.length);
            assertThat(lstm.backward(gradient).values())
                    .containsExactly(
                            new float[] {0.06469706f, 0.06709225f, -0.00481594f, 0.16876633f, 0.37884408f, 0.23962700f},
                            within(1e-6f));
            float[] sums = gradients.values();
            assertThat(norm(sums, 0, 16)).isCloseTo(0.7680867910385132, within(1e-5));
            assertThat(norm(sums, 16, 24)).isCloseTo(0.4564659595489502, within(1e-5));
            assertThat(norm(sums, 24, 40)).isCloseTo(0.06327910721302032, within(1e-5));
            assertThat(norm(sums, 40, 56)).isCloseTo(0.7243804931640625, within(1e-5));
            assertThat(norm(sums, 64, 80)).isCloseTo(0.11225729435682297, within(1e-5));
        }
    }

    private static double norm(float[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) values[i] * values[i];
        }
        return Math.sqrt(sum);
    }

    @Test
    void remembersAtTheStart() {
        int inputs = 3;
        int units = 16;
        try (Lstm lstm = new Lstm(inputs, units, new TimeMajor(), Lstm.Direction.FORWARD);
                Matrix weights = new Matrix(1, lstm.weightCount());
                Matrix gradients = new Matrix(1, lstm.weightCount())) {
            assertThat(lstm.weightCount()).isEqualTo(4 * units * (inputs + units + 1));
            lstm.bind(weights, gradients);
            lstm.initialise(new SplittableRandom(5));
            float[] start = weights.values();
            int forget = inputs * 4 * units + units;
            float[] bias = Arrays.copyOfRange(start, forget, forget + units);
            assertThat(bias).containsOnly(1);
            Arrays.fill(start, forget, forget + units, 0);
            for (float value : start) {
                assertThat(value).isBetween(-0.25f, 0.25f);
            }
            assertThat(norm(start, 0, start.length) / Math.sqrt(start.length))
                    .isCloseTo(0.25 / Math.sqrt(3), within(0.01));
        }
    }
}
