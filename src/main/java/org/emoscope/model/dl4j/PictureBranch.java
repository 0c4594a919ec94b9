package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One branch of the TF-CNN: kernels of the branch's own shape, ReLU, maximum, 3 × 3 kernels, ReLU, mean (Li 2021, 5.1).
 *
 * <p>Reads one picture at a time and keeps what {@link #backward} needs of it. Answers a row of means over the whole
 * map, or one for each column of it, which is a step of time.
 */
final class PictureBranch implements AutoCloseable {

    private final MapConvolution first;
    private final RectifiedMaximum maximum;
    private final MapConvolution second;
    private final int steps;
    private final int[][] firstMap;
    private final int[][] pooled;
    private final int[][] secondMap;
    private float[][] pooledGradient = new float[0][];
    private float[][] firstGradient = new float[0][];
    private int[][] picture = new int[0][];

    /**
     * @param picture its size
     * @param kernelHeight of the first kernels, in rows of frequency
     * @param kernelWidth in columns of time
     * @param kernels of both layers
     * @param mean over what
     */
    PictureBranch(MapShape picture, int kernelHeight, int kernelWidth, int kernels, MapMean mean) {
        first = new MapConvolution(picture, kernelHeight, kernelWidth, TfCnnShape.STRIDE, kernels);
        maximum = new RectifiedMaximum(first.output());
        second = new MapConvolution(maximum.output(), TfCnnShape.SECOND, TfCnnShape.SECOND, TfCnnShape.STRIDE, kernels);
        steps = mean == MapMean.ALL ? 1 : second.output().width();
        firstMap = Rows.bits(first.output());
        pooled = Rows.bits(maximum.output());
        secondMap = Rows.bits(second.output());
    }

    /** Rows of means: 1, or the columns of the last map. */
    int steps() {
        return steps;
    }

    int kernels() {
        return second.output().channels();
    }

    int weightCount() {
        return Math.addExact(first.weightCount(), second.weightCount());
    }

    void bind(Matrix weights, Matrix gradients) {
        int split = first.weightCount();
        first.bind(weights.view(0, 1, split), gradients.view(0, 1, split));
        second.bind(weights.view(split, 1, second.weightCount()), gradients.view(split, 1, second.weightCount()));
    }

    void initialise(SplittableRandom random) {
        first.initialise(random);
        second.initialise(random);
    }

    /**
     * Answers a picture.
     *
     * @param bits of the picture's floats; kept, not copied, until {@link #backward}
     * @param means takes {@code steps · kernels} numbers
     */
    void forward(int[][] bits, Pass pass, float[] means) {
        picture = bits;
        first.forward(bits, firstMap);
        if (pass.learns()) {
            maximum.forward(firstMap, pooled);
        } else {
            maximum.answer(firstMap, pooled);
        }
        second.forward(pooled, secondMap);
        mean(means);
    }

    private void mean(float[] means) {
        Arrays.fill(means, 0, steps * kernels(), 0);
        for (int[] row : secondMap) {
            for (int column = 0; column < second.output().width(); column++) {
                int from = column * kernels();
                int to = column % steps * kernels();
                for (int k = 0; k < kernels(); k++) {
                    means[to + k] += Float.intBitsToFloat(Math.max(0, row[from + k]));
                }
            }
        }
        for (int i = 0; i < steps * kernels(); i++) {
            means[i] /= averaged();
        }
    }

    /** How many numbers a mean is over. */
    private int averaged() {
        return second.output().height() * (steps == 1 ? second.output().width() : 1);
    }

    /** Adds to the gradients of the kernels; what {@link #forward} remembered is used up. */
    void backward(float[] meanGradients) {
        if (pooledGradient.length == 0) {
            pooledGradient = Rows.floats(maximum.output());
            firstGradient = Rows.floats(first.output());
        }
        spread(meanGradients);
        for (float[] row : pooledGradient) {
            Arrays.fill(row, 0);
        }
        second.backward(pooled, secondMap, pooledGradient);
        maximum.backward(pooledGradient, firstGradient);
        first.addWeightGradients(picture, firstMap, firstGradient);
    }

    /** The gradient of the last map, in its place: its mean's share where ReLU let it through. */
    private void spread(float[] meanGradients) {
        int[] shares = new int[second.output().row()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Float.floatToRawIntBits(meanGradients[i % (steps * kernels())] / averaged());
        }
        for (int[] row : secondMap) {
            Rows.replacePositive(row, shares);
        }
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
