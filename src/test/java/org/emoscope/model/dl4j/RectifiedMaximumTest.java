package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RectifiedMaximumTest {

    private static final MapShape INPUT = new MapShape(5, 6, 3);
    private static final long SEED = 7;

    private final RectifiedMaximum maximum = new RectifiedMaximum(INPUT);
    private final MapShape output = maximum.output();

    @Test
    void isTheMaximumOfFourNeighboursAndNought() {
        float[] x = values(new SplittableRandom(SEED));
        int[] y = new int[output.size()];
        int[] remembered = new int[output.size()];

        maximum.answer(bits(x), y);
        maximum.forward(bits(x), remembered);

        assertThat(remembered).isEqualTo(y);
        for (int r = 0; r < output.height(); r++) {
            for (int c = 0; c < output.width(); c++) {
                for (int d = 0; d < output.channels(); d++) {
                    float expected = Math.max(
                            Math.max(Math.max(x[at(r, c, d)], x[at(r, c + 1, d)]), 0),
                            Math.max(x[at(r + 1, c, d)], x[at(r + 1, c + 1, d)]));
                    assertThat(Float.intBitsToFloat(y[(r * output.width() + c) * 3 + d]))
                            .as("row %d, column %d, channel %d, seed %d", r, c, d, SEED)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void theGradientGoesToTheFirstOfTheLargest() {
        float[] x = new float[INPUT.size()];
        x[at(1, 1, 2)] = 5;
        x[at(1, 2, 2)] = 5;
        x[at(2, 1, 2)] = 5;
        float[] gradient = new float[output.size()];
        gradient[(1 * output.width() + 1) * 3 + 2] = 3;
        gradient[(2 * output.width() + 1) * 3 + 2] = 10;
        gradient[(1 * output.width() + 2) * 3 + 2] = 100;
        float[] back = new float[INPUT.size()];

        maximum.forward(bits(x), new int[output.size()]);
        maximum.backward(gradient, back);

        assertThat(back[at(1, 1, 2)]).isEqualTo(3);
        assertThat(back[at(2, 1, 2)]).isEqualTo(10);
        assertThat(back[at(1, 2, 2)]).isEqualTo(100);
    }

    @Test
    void allGradientsArriveSomewhere() {
        float[] gradient = new float[output.size()];
        Arrays.fill(gradient, 1);
        float[] back = new float[INPUT.size()];
        maximum.forward(bits(values(new SplittableRandom(SEED))), new int[output.size()]);
        maximum.backward(gradient, back);
        float sum = 0;
        for (float value : back) {
            sum += value;
        }
        assertThat(sum).isEqualTo(gradient.length);
    }

    private static int at(int row, int column, int channel) {
        return row * INPUT.row() + column * INPUT.channels() + channel;
    }

    private static float[] values(SplittableRandom random) {
        float[] x = new float[INPUT.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (2 * random.nextDouble() - 1.2);
        }
        return x;
    }

    private static int[] bits(float[] x) {
        int[] bits = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            bits[i] = Float.floatToRawIntBits(x[i]);
        }
        return bits;
    }
}
