package org.emoscope.model.dl4j;

import java.util.Arrays;

/**
 * ReLU, then the maximum over 2 × 2 neighbours with stride 1: {@code y[r][c] = max(0, x[r..r+1][c..c+1])}.
 *
 * <p>Of equal values the first wins, row by row, and takes the gradient.
 *
 * <p>Floats that are not negative are in the order of their bits, so the maxima are taken over whole numbers: loops
 * without branches, which the JVM turns into vector instructions. A NaN of either sign counts as large or as 0.
 */
final class RectifiedMaximum {

    private static final int SIGN = 31;

    private final MapShape input;
    private final MapShape output;
    private final int[] winners;

    RectifiedMaximum(MapShape input) {
        this.input = input;
        output = input.after(2, 2, 1, input.channels());
        winners = new int[output.size()];
    }

    MapShape output() {
        return output;
    }

    /** @param x bits of floats of any sign; @param y takes bits of floats of 0 or more */
    void answer(int[] x, int[] y) {
        for (int row = 0; row < output.height(); row++) {
            maximum(x, row * input.row(), input.row(), input.channels(), y, row * output.row(), output.row());
        }
    }

    private static void maximum(int[] x, int from, int down, int right, int[] y, int to, int count) {
        for (int i = 0; i < count; i++) {
            int upper = Math.max(x[from + i], x[from + i + right]);
            int lower = Math.max(x[from + i + down], x[from + i + down + right]);
            y[to + i] = Math.max(0, Math.max(upper, lower));
        }
    }

    /** Answers as {@link #answer} does and remembers the winners. */
    void forward(int[] x, int[] y) {
        for (int row = 0; row < output.height(); row++) {
            int from = row * input.row();
            int to = row * output.row();
            maximum(x, from, input.row(), input.channels(), y, to, output.row());
            winners(x, from, input.row(), input.channels(), y, winners, to, output.row());
        }
    }

    /** The place of the first neighbour that reaches the maximum, as a distance from the upper left one. */
    private static void winners(int[] x, int from, int down, int right, int[] y, int[] winners, int at, int count) {
        for (int i = 0; i < count; i++) {
            int largest = y[at + i];
            int first = reaches(x[from + i], largest);
            int second = reaches(x[from + i + right], largest);
            int third = reaches(x[from + i + down], largest);
            int lower = third & down | ~third & (down + right);
            winners[at + i] = ~first & (second & right | ~second & lower);
        }
    }

    /** All ones where a value, taken as 0 at least, is not below the largest; else 0. */
    private static int reaches(int value, int largest) {
        return largest - Math.max(value, 0) - 1 >> SIGN;
    }

    /**
     * Hands gradients back to the winners, those of ReLU's zeros too.
     *
     * @param gradient of the answer
     * @param back takes the gradient of what ReLU answered
     */
    void backward(float[] gradient, float[] back) {
        Arrays.fill(back, 0, input.size(), 0);
        for (int row = 0; row < output.height(); row++) {
            scatter(winners, gradient, row * output.row(), back, row * input.row(), output.row());
        }
    }

    private static void scatter(int[] winners, float[] gradient, int at, float[] back, int from, int count) {
        for (int i = 0; i < count; i++) {
            back[from + i + winners[at + i]] += gradient[at + i];
        }
    }
}
