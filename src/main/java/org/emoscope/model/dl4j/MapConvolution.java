package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * Kernels that slide over a map with a stride: {@code y[r][c][k] = b[k] + Σ w[i][j][d][k] · x[r·s + i][c·s + j][d]}.
 *
 * <p>Maps are held row by row as the bits of their floats, channels last, because the layers between convolutions are
 * whole-number arithmetic on them. A few rows of patches at a time are laid side by side and multiplied by the kernels:
 * the patches of a row of kernels lie together in memory, so this is copying of long runs, and what is copied stays in a
 * core's cache. One map at a time.
 */
final class MapConvolution implements AutoCloseable {

    /** Patches that stay in a cache of 512 KiB beside the rest. */
    private static final int PATCH_NUMBERS = 72_000;

    private final MapShape output;
    private final int kernelHeight;
    private final int run;
    private final int width;
    private final int stride;
    private final int rowsAtOnce;
    private final Affine affine;
    private final Buffer patches;
    private final Buffer answers;
    private final Buffer patchGradients;
    private final int[] patchBits;
    private final int[] slopeBits;
    private final int step;
    private final float[][] spread;
    private float[] backBuffer = new float[0];

    MapConvolution(MapShape input, int kernelHeight, int kernelWidth, int stride, int kernels) {
        this.kernelHeight = kernelHeight;
        this.stride = stride;
        output = input.after(kernelHeight, kernelWidth, stride, kernels);
        run = kernelWidth * input.channels();
        width = kernelHeight * run;
        rowsAtOnce = Math.min(output.height(), Math.max(1, PATCH_NUMBERS / (output.width() * width)));
        affine = new Affine(width, kernels);
        patches = new Buffer(width);
        answers = new Buffer(kernels);
        patchGradients = new Buffer(width);
        patchBits = new int[rowsAtOnce * output.width() * width];
        slopeBits = new int[output.row()];
        step = stride * input.channels();
        spread = new float[(run + step - 1) / step][input.row()];
    }

    MapShape output() {
        return output;
    }

    int weightCount() {
        return affine.weightCount();
    }

    void bind(Matrix weights, Matrix gradients) {
        affine.bind(weights, gradients);
    }

    void initialise(SplittableRandom random) {
        affine.initialise(random);
    }

    /** Answers a map. */
    void forward(int[][] x, int[][] y) {
        for (int row = 0; row < output.height(); row += rowsAtOnce) {
            Matrix patch = patches(x, row);
            Matrix answer = answers.rows(patch.rows());
            affine.forward(patch, answer);
            for (int r = 0; r < rows(row); r++) {
                answer.getBits(r * output.row(), y[row + r], 0, output.row());
            }
        }
    }

    /**
     * Adds to the gradients of the kernels; what came in is not asked for its gradient.
     *
     * @param answered what was answered: where ReLU made it 0 the gradient does not count
     * @param gradient of what ReLU made of it
     */
    void addWeightGradients(int[][] x, int[][] answered, float[][] gradient) {
        for (int row = 0; row < output.height(); row += rowsAtOnce) {
            Matrix slopes = answers.rows(rows(row) * output.width());
            for (int r = 0; r < rows(row); r++) {
                int at = r * output.row();
                slopes.put(gradient[row + r], 0, at, output.row());
                slopes.getBits(at, slopeBits, 0, output.row());
                Rows.keepPositive(slopeBits, answered[row + r]);
                slopes.putBits(slopeBits, 0, at, output.row());
            }
            affine.addWeightGradients(patches(x, row), slopes);
        }
    }

    /** Adds to the gradients of the kernels and to that of what came in. */
    void backward(int[][] x, int[][] gradient, float[][] inputGradient) {
        if (backBuffer.length == 0) {
            backBuffer = new float[patchBits.length];
        }
        for (int row = 0; row < output.height(); row += rowsAtOnce) {
            Matrix slopes = answers.rows(rows(row) * output.width());
            for (int r = 0; r < rows(row); r++) {
                slopes.putBits(gradient[row + r], 0, r * output.row(), output.row());
            }
            affine.addWeightGradients(patches(x, row), slopes);
            Matrix back = patchGradients.rows(slopes.rows());
            affine.inputGradient(slopes, back);
            back.get(0, backBuffer, 0, back.length());
            for (int r = 0; r < rows(row); r++) {
                addPatches(r * output.width() * width, (row + r) * stride, inputGradient);
            }
        }
    }

    /** How many rows go together from one on. */
    private int rows(int firstRow) {
        return Math.min(rowsAtOnce, output.height() - firstRow);
    }

    private Matrix patches(int[][] x, int firstRow) {
        Matrix patch = patches.rows(rows(firstRow) * output.width());
        int to = 0;
        for (int r = 0; r < rows(firstRow); r++) {
            for (int c = 0; c < output.width(); c++) {
                for (int i = 0; i < kernelHeight; i++) {
                    System.arraycopy(x[(firstRow + r) * stride + i], c * step, patchBits, to, run);
                    to += run;
                }
            }
        }
        patch.putBits(patchBits, 0, 0, patch.length());
        return patch;
    }

    /**
     * Adds the gradients of a row of patches to the rows that they were taken from.
     *
     * <p>Patches beside each other share columns, but what begins at the same column of each does not: it is laid into a row
     * of its own and added as a whole.
     */
    private void addPatches(int patchesFrom, int firstRow, float[][] inputGradient) {
        for (int i = 0; i < kernelHeight; i++) {
            for (int g = 0; g < spread.length; g++) {
                int count = Math.min(step, run - g * step);
                int from = patchesFrom + i * run + g * step;
                for (int c = 0; c < output.width(); c++) {
                    System.arraycopy(backBuffer, from + c * width, spread[g], (c + g) * step, count);
                }
                Rows.add(inputGradient[firstRow + i], spread[g]);
            }
        }
    }

    @Override
    public void close() {
        affine.close();
        patches.close();
        answers.close();
        patchGradients.close();
    }
}
