package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Kernels that span all bins and slide over time: {@code [batch][frames · bins]} to
 * {@code [batch · positions][kernels]} with {@code positions = frames − kernelFrames + 1}.
 *
 * <p>The frames under a kernel lie side by side in memory, so a convolution is one copy a position and one matrix
 * product. It is the first layer of a network: the gradient of its input is never asked for and not computed.
 */
final class TimeConvolution implements Layer {

    private final int frames;
    private final int bins;
    private final int kernelFrames;
    private final Affine affine;
    private final Buffer patches;
    private final Buffer output;
    private float[] values = new float[0];

    TimeConvolution(int frames, int bins, int kernelFrames, int kernels) {
        if (kernelFrames < 1 || kernelFrames > frames) {
            throw new IllegalArgumentException("a kernel of " + kernelFrames + " frames does not fit " + frames);
        }
        this.frames = frames;
        this.bins = bins;
        this.kernelFrames = kernelFrames;
        affine = new Affine(kernelFrames * bins, kernels);
        patches = new Buffer((long) kernelFrames * bins);
        output = new Buffer(kernels);
    }

    int positions() {
        return frames - kernelFrames + 1;
    }

    @Override
    public int weightCount() {
        return affine.weightCount();
    }

    @Override
    public void bind(INDArray weights, INDArray gradients, SplittableRandom random) {
        affine.bind(weights, gradients, random);
    }

    @Override
    public INDArray forward(INDArray x, Pass pass) {
        int batch = Math.toIntExact(x.size(0));
        INDArray patch = patches.rows((long) batch * positions());
        fill(x, patch, batch);
        INDArray y = output.rows(patch.size(0));
        affine.forward(patch, y);
        return y;
    }

    private void fill(INDArray x, INDArray patch, int batch) {
        int example = frames * bins;
        int width = kernelFrames * bins;
        if (values.length < batch * example) {
            values = new float[batch * example];
        }
        Buffer.get(x, values, batch * example);
        float[] unfolded = new float[positions() * width];
        for (int b = 0; b < batch; b++) {
            for (int t = 0; t < positions(); t++) {
                System.arraycopy(values, b * example + t * bins, unfolded, t * width, width);
            }
            Buffer.put(unfolded, 0, patch, (long) b * unfolded.length, unfolded.length);
        }
    }

    @Override
    public INDArray backward(INDArray gradient) {
        affine.weightGradients(patches.rows(gradient.size(0)), gradient);
        return Nd4j.empty();
    }

    @Override
    public void close() {
        patches.close();
        output.close();
    }
}
