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
        int[][] y = Rows.bits(output);
        int[][] remembered = Rows.bits(output);

        maximum.answer(bits(x), y);
        maximum.forward(bits(x), remembered);

        assertThat(remembered).isDeepEqualTo(y);
        for (int r = 0; r < output.height(); r++) {
            for (int c = 0; c < output.width(); c++) {
                for (int d = 0; d < output.channels(); d++) {
                    float expected = Math.max(
                            Math.max(Math.max(x[at(r, c, d)], x[at(r, c + 1, d)]), 0),
                            Math.max(x[at(r + 1, c, d)], x[at(r + 1, c + 1, d)]));
                    assertThat(Float.intBitsToFloat(y[r][c * 3 + d]))
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
        float[][] gradient = Rows.floats(output);
        gradient[1][1 * 3 + 2] = 3;
        gradient[2][1 * 3 + 2] = 10;
        gradient[1][2 * 3 + 2] = 100;
        float[][] back = Rows.floats(INPUT);

        maximum.forward(bits(x), Rows.bits(output));
        maximum.backward(gradient, back);

        assertThat(back[1][1 * 3 + 2]).isEqualTo(3);
        assertThat(back[2][1 * 3 + 2]).isEqualTo(10);
        assertThat(back[1][2 * 3 + 2]).isEqualTo(100);
    }

    @Test
    void allGradientsArriveSomewhere() {
        float[][] gradient = Rows.floats(output);
        for (float[] row : gradient) {
            Arrays.fill(row, 1);
        }
        float[][] back = Rows.floats(INPUT);
        maximum.forward(bits(values(new SplittableRandom(SEED))), Rows.bits(output));
        maximum.backward(gradient, back);
        float sum = 0;
        for (float[] row : back) {
            for (float value : row) {
                sum += value;
            }
        }
        assertThat(sum).isEqualTo(output.size());
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

    private static int[][] bits(float[] x) {
        int[][] bits = Rows.bits(INPUT);
        for (int i = 0; i < x.length; i++) {
            bits[i / INPUT.row()][i % INPUT.row()] = Float.floatToRawIntBits(x[i]);
        }
        return bits;
    }
}
