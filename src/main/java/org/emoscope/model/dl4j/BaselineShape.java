package org.emoscope.model.dl4j;

import java.util.Locale;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;

/**
 * The sizes of the baseline's layers, and what follows from them.
 *
 * @param frames of the input
 * @param bins numbers a frame
 * @param kernels of the convolution
 * @param kernelFrames frames that a kernel spans, {@code frames} at most
 * @param pool frames over which the maximum is taken, {@link #positions()} at most
 * @param poolStride frames from one maximum to the next
 * @param dense nodes of the dense layer
 */
record BaselineShape(int frames, int bins, int kernels, int kernelFrames, int pool, int poolStride, int dense) {

    BaselineShape {
        if (kernelFrames > frames) {
            throw new IllegalArgumentException("a kernel of " + kernelFrames + " frames is longer than the " + frames
                    + " frames of the input; read more seconds or take shorter kernels");
        }
        if (pool > frames - kernelFrames + 1) {
            throw new IllegalArgumentException("a maximum over " + pool + " frames is longer than the "
                    + (frames - kernelFrames + 1)
                    + " frames that the convolution leaves; read more seconds or pool over fewer frames");
        }
    }

    /** Frames after the convolution. */
    int positions() {
        return frames - kernelFrames + 1;
    }

    /** Frames after the maximum. */
    int windows() {
        return (positions() - pool) / poolStride + 1;
    }

    /** Numbers that the dense layer sees. */
    int pooled() {
        return windows() * kernels;
    }

    NetworkPlan plan(double dropout, int classes) {
        return after(
                Block.input("input", "MFCC", bins + " coefficients a frame", frames + " × " + bins), dropout, classes);
    }

    /** The layers behind a block that gives what they read. */
    NetworkPlan after(Block before, double dropout, int classes) {
        return NetworkPlan.chain(
                before,
                Block.layer(
                        "convolution",
                        "Convolution",
                        kernels + " kernels " + kernelFrames + " × " + bins + ", stride 1",
                        positions() + " × " + kernels,
                        Settings.affine((long) kernelFrames * bins, kernels)),
                Block.layer(
                        "pooling",
                        "Maximum over time",
                        pool + " frames, stride " + poolStride + ", ReLU",
                        windows() + " × " + kernels),
                Block.layer("dense", "Dense", dense + " nodes, ReLU", "" + dense, Settings.affine(pooled(), dense)),
                Block.layer("dropout", "Dropout", String.format(Locale.ROOT, "%.0f %%", 100 * dropout), "" + dense),
                Block.layer("scores", "Dense", classes + " classes", "" + classes, Settings.affine(dense, classes)),
                Block.output("answer", "Softmax", "a probability a class", "" + classes));
    }
}
