package org.emoscope.model.dl4j;

import java.util.Arrays;

/**
 * ReLU, then the maximum over 2 × 2 neighbours with stride 1: {@code y[r][c] = max(0, x[r..r+1][c..c+1])}.
 *
 * <p>Of equal values the first wins, row by row, and takes the gradient.
 *
 * <p>Floats that are not negative are in the order of their bits, so the maxima are taken over whole numbers, in loops
 * without branches.
 */
final class RectifiedMaximum {

    private static final int SIGN = 31;

    private final MapShape input;
    private final MapShape output;
    private int[][] winners = new int[0][];
    private int[] upper;
    private int[] lower;
    private final int[] upperMoved;
    private final int[] both;
    private final int[] bothMoved;
    private final float[] twoRows;

    RectifiedMaximum(MapShape input) {
        this.input = input;
        output = input.after(2, 2, 1, input.channels());
        upper = new int[input.row()];
        lower = new int[input.row()];
        both = new int[input.row()];
        upperMoved = new int[output.row()];
        bothMoved = new int[output.row()];
        twoRows = new float[2 * input.row()];
    }

    MapShape output() {
        return output;
    }

    /**
     * Answers a map.
     *
     * @param x bits of floats of any sign
     * @param y takes bits of floats of 0 or more
     */
    void answer(int[][] x, int[][] y) {
        Rows.rectify(x[0], upper);
        for (int row = 0; row < output.height(); row++) {
            maximum(x, row, y[row]);
            swap();
        }
    }

    /** Answers as {@link #answer} does and remembers the winners. */
    void forward(int[][] x, int[][] y) {
        if (winners.length == 0) {
            winners = Rows.bits(output);
        }
        Rows.rectify(x[0], upper);
        for (int row = 0; row < output.height(); row++) {
            maximum(x, row, y[row]);
            System.arraycopy(upper, input.channels(), upperMoved, 0, output.row());
            winners(y[row], upper, upperMoved, lower, input.channels(), input.row(), winners[row]);
            swap();
        }
    }

    private void maximum(int[][] x, int row, int[] y) {
        Rows.rectify(x[row + 1], lower);
        Rows.larger(upper, lower, both);
        System.arraycopy(both, input.channels(), bothMoved, 0, output.row());
        Rows.larger(both, bothMoved, y);
    }

    private void swap() {
        int[] next = lower;
        lower = upper;
        upper = next;
    }

    /**
     * The place of the first neighbour that reaches the maximum, as a distance from the upper left one.
     *
     * @param right distance of the right neighbour
     * @param down distance of the lower neighbour
     */
    private static void winners(
            int[] largest, int[] upper, int[] upperMoved, int[] lower, int right, int down, int[] winners) {
        for (int i = 0; i < winners.length; i++) {
            int first = largest[i] - 1 - upper[i] >> SIGN;
            int second = largest[i] - 1 - upperMoved[i] >> SIGN;
            int third = largest[i] - 1 - lower[i] >> SIGN;
            int below = third & down | ~third & (down + right);
            winners[i] = ~first & (second & right | ~second & below);
        }
    }

    /**
     * Hands gradients back to the winners, those of ReLU's zeros too.
     *
     * @param gradient of the answer
     * @param back takes the gradient of what ReLU answered
     */
    void backward(float[][] gradient, float[][] back) {
        int length = input.row();
        Arrays.fill(twoRows, 0);
        for (int row = 0; row < output.height(); row++) {
            scatter(winners[row], gradient[row], twoRows);
            System.arraycopy(twoRows, 0, back[row], 0, length);
            System.arraycopy(twoRows, length, twoRows, 0, length);
            Arrays.fill(twoRows, length, 2 * length, 0);
        }
        System.arraycopy(twoRows, 0, back[output.height()], 0, length);
    }

    private static void scatter(int[] winners, float[] gradient, float[] back) {
        for (int i = 0; i < winners.length; i++) {
            back[i + winners[i]] += gradient[i];
        }
    }
}
