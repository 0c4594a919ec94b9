package org.emoscope.model.dl4j;

/**
 * Kernels that span all bins and slide over time: {@code [batch][frames · bins]} to
 * {@code [batch · positions][kernels]} with {@code positions = frames − kernelFrames + 1}.
 *
 * <p>The frames under a kernel lie side by side in memory, so a convolution is one copy a position and one matrix
 * product.
 */
final class TimeConvolution implements AffineLayer {

    /** Whether the gradient of the input is computed. */
    enum Slope {
        /** A layer before asks for it. */
        COMPUTED,
        /** Nothing before learns. */
        LEFT_OUT
    }

    private final int frames;
    private final int bins;
    private final int kernelFrames;
    private final Affine affine;
    private final Buffer patches;
    private final Buffer output;
    private final Buffer patchGradients;
    private final Buffer inputGradients;
    private final Slope slope;
    private float[] values = new float[0];

    TimeConvolution(int frames, int bins, int kernelFrames, int kernels, Slope slope) {
        if (kernelFrames < 1 || kernelFrames > frames) {
            throw new IllegalArgumentException("a kernel of " + kernelFrames + " frames does not fit " + frames);
        }
        this.frames = frames;
        this.bins = bins;
        this.kernelFrames = kernelFrames;
        this.slope = slope;
        affine = new Affine(kernelFrames * bins, kernels);
        patches = new Buffer(kernelFrames * bins);
        output = new Buffer(kernels);
        patchGradients = new Buffer(kernelFrames * bins);
        inputGradients = new Buffer(frames * bins);
    }

    int positions() {
        return frames - kernelFrames + 1;
    }

    @Override
    public Affine affine() {
        return affine;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        int batch = x.rows();
        Matrix patch = patches.rows(Math.multiplyExact(batch, positions()));
        fill(x, patch, batch);
        Matrix y = output.rows(patch.rows());
        affine.forward(patch, y);
        return y;
    }

    private void fill(Matrix x, Matrix patch, int batch) {
        int example = frames * bins;
        int width = kernelFrames * bins;
        if (values.length < batch * example) {
            values = new float[batch * example];
        }
        x.get(0, values, 0, batch * example);
        float[] unfolded = new float[positions() * width];
        for (int b = 0; b < batch; b++) {
            for (int t = 0; t < positions(); t++) {
                System.arraycopy(values, b * example + t * bins, unfolded, t * width, width);
            }
            patch.put(unfolded, 0, b * unfolded.length, unfolded.length);
        }
    }

    @Override
    public Matrix backward(Matrix gradient) {
        affine.addWeightGradients(patches.rows(gradient.rows()), gradient);
        return slope == Slope.LEFT_OUT ? gradient : inputGradient(gradient);
    }

    private Matrix inputGradient(Matrix gradient) {
        int batch = gradient.rows() / positions();
        int example = frames * bins;
        int width = kernelFrames * bins;
        Matrix back = patchGradients.rows(gradient.rows());
        affine.inputGradient(gradient, back);
        float[] slopes = back.values();
        float[] sums = new float[batch * example];
        for (int b = 0; b < batch; b++) {
            for (int t = 0; t < positions(); t++) {
                int from = (b * positions() + t) * width;
                int to = b * example + t * bins;
                for (int i = 0; i < width; i++) {
                    sums[to + i] += slopes[from + i];
                }
            }
        }
        Matrix out = inputGradients.rows(batch);
        out.put(sums, 0, 0, sums.length);
        return out;
    }

    @Override
    public void close() {
        affine.close();
        patches.close();
        output.close();
        patchGradients.close();
        inputGradients.close();
    }
}
