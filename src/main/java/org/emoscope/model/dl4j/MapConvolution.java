package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * Kernels that slide over a map with a stride: {@code y[r][c][k] = b[k] + Σ w[i][j][d][k] · x[r·s + i][c·s + j][d]}.
 *
 * <p>Maps are held as the bits of their floats, channels last, because the layers between convolutions are whole-number
 * arithmetic on them. A few rows of patches at a time are laid side by side and multiplied by the kernels: the patches of
 * a row of kernels lie together in memory, so this is copying of long runs, and what is copied stays in a core's cache.
 * One map at a time.
 */
final class MapConvolution implements AutoCloseable {

    /** Patches that stay in a cache of 512 KiB beside the rest. */
    private static final int PATCH_NUMBERS = 72_000;

    private static final int SIGN = 31;

    private final MapShape input;
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
    private float[] backBuffer = new float[0];

    MapConvolution(MapShape input, int kernelHeight, int kernelWidth, int stride, int kernels) {
        this.input = input;
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
        slopeBits = new int[rowsAtOnce * output.row()];
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
    void forward(int[] x, int[] y) {
        for (int row = 0; row < output.height(); row += rowsAtOnce) {
            Matrix patch = patches(x, row);
            Matrix answer = answers.rows(patch.rows());
            affine.forward(patch, answer);
            answer.getBits(0, y, row * output.row(), answer.length());
        }
    }

    /**
     * Adds to the gradients of the kernels; what came in is not asked for its gradient.
     *
     * @param answered what was answered: where ReLU made it 0 the gradient does not count
     * @param gradient of what ReLU made of it
     */
    void addWeightGradients(int[] x, int[] answered, float[] gradient) {
        for (int row = 0; row < output.height(); row += rowsAtOnce) {
            Matrix slopes = answers.rows(positions(row));
            int from = row * output.row();
            slopes.put(gradient, from, 0, slopes.length());
            slopes.getBits(0, slopeBits, 0, slopes.length());
            keepPositive(slopeBits, answered, from, slopes.length());
            slopes.putBits(slopeBits, 0, 0, slopes.length());
            affine.addWeightGradients(patches(x, row), slopes);
        }
    }

    private static void keepPositive(int[] bits, int[] answered, int from, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] &= -Math.max(0, answered[from + i]) >> SIGN;
        }
    }

    /** Adds to the gradients of the kernels and to that of what came in. */
    void backward(int[] x, int[] gradient, float[] inputGradient) {
        if (backBuffer.length == 0) {
            backBuffer = new float[patchBits.length];
        }
        for (int row = 0; row < output.height(); row += rowsAtOnce) {
            Matrix slopes = gradients(gradient, row);
            affine.addWeightGradients(patches(x, row), slopes);
            Matrix back = patchGradients.rows(slopes.rows());
            affine.inputGradient(slopes, back);
            back.get(0, backBuffer, 0, back.length());
            addPatches(row, slopes.rows(), inputGradient);
        }
    }

    private int positions(int firstRow) {
        return Math.min(rowsAtOnce, output.height() - firstRow) * output.width();
    }

    private Matrix gradients(int[] gradient, int firstRow) {
        Matrix slopes = answers.rows(positions(firstRow));
        slopes.putBits(gradient, firstRow * output.row(), 0, slopes.length());
        return slopes;
    }

    private Matrix patches(int[] x, int firstRow) {
        Matrix patch = patches.rows(positions(firstRow));
        int to = 0;
        for (int p = 0; p < patch.rows(); p++) {
            int from = corner(firstRow, p);
            for (int i = 0; i < kernelHeight; i++) {
                System.arraycopy(x, from, patchBits, to, run);
                from += input.row();
                to += run;
            }
        }
        patch.putBits(patchBits, 0, 0, patch.length());
        return patch;
    }

    private void addPatches(int firstRow, int positions, float[] inputGradient) {
        int from = 0;
        for (int p = 0; p < positions; p++) {
            int to = corner(firstRow, p);
            for (int i = 0; i < kernelHeight; i++) {
                add(backBuffer, from, inputGradient, to, run);
                to += input.row();
                from += run;
            }
        }
    }

    /** Where the patch of a position begins in the input. */
    private int corner(int firstRow, int position) {
        int row = firstRow + position / output.width();
        int column = position % output.width();
        return row * stride * input.row() + column * stride * input.channels();
    }

    private static void add(float[] from, int at, float[] to, int toAt, int count) {
        for (int i = 0; i < count; i++) {
            to[toAt + i] += from[at + i];
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
