package org.emoscope.model.dl4j;

import java.util.List;
import java.util.Locale;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;

/**
 * The sizes of a convolution with self-attention, and what follows from them.
 *
 * @param frames of the input
 * @param columns numbers a frame
 * @param kernels of each convolution
 * @param span steps that a kernel covers, an odd number
 * @param heads of the self-attention
 * @param headSize numbers that a head answers a step
 */
record CsaShape(int frames, int columns, int kernels, int span, int heads, int headSize) {

    /** Examples that go through the layers together: their maps stay in a cache. */
    static final int PORTION = 8;

    private static final int STRIDE = 2;

    CsaShape {
        if (span % 2 == 0) {
            throw new IllegalArgumentException(
                    "a kernel spans an odd number of frames, so that it has a middle: " + span);
        }
    }

    /** Numbers that the self-attention answers a step. */
    int width() {
        return heads * headSize;
    }

    Chain chain(double dropout, int classes) {
        ExampleMajor all = new ExampleMajor();
        ExampleMajor half = new ExampleMajor();
        ExampleMajor quarter = new ExampleMajor();
        SequenceConvolution.Slide slide = new SequenceConvolution.Slide(span, STRIDE);
        return new Chain(
                new SequenceFront(columns, 1, all),
                List.of(
                        new SequenceConvolution(columns, kernels, slide, all, half),
                        new Relu(),
                        new SequenceConvolution(kernels, kernels, slide, half, quarter),
                        new Relu(),
                        new SequenceDropout(dropout, 0, quarter),
                        new Residual(
                                kernels,
                                List.of(
                                        AttentionHead.several(heads, kernels, headSize, quarter),
                                        new Dense(width(), kernels))),
                        new AttentionPooling(kernels, headSize, quarter),
                        new Dropout(dropout, 1),
                        new Dense(kernels, classes)));
    }

    NetworkPlan plan(double dropout, int classes) {
        int half = halved(frames);
        int quarter = halved(half);
        String convolution = kernels + " kernels %d × %d, stride " + STRIDE + ", ReLU";
        String silenced = String.format(Locale.ROOT, "dropout %.0f %%", 100 * dropout);
        return NetworkPlan.chain(
                Block.input("input", "Log-Mel energies", columns + " energies a frame", frames + " × " + columns),
                Block.layer(
                        "convolution1",
                        "Convolution over time",
                        String.format(Locale.ROOT, convolution, span, columns),
                        half + " × " + kernels,
                        ((long) span * columns + 1) * kernels),
                Block.layer(
                        "convolution2",
                        "Convolution over time",
                        String.format(Locale.ROOT, convolution, span, kernels) + ", " + silenced,
                        quarter + " × " + kernels,
                        ((long) span * kernels + 1) * kernels),
                Block.layer(
                        "self-attention",
                        "Self-attention",
                        heads + " heads of " + headSize + ", dense, added to its input",
                        quarter + " × " + kernels,
                        3L * kernels * width() + (width() + 1L) * kernels),
                Block.layer(
                        "pooling",
                        "Attention over time",
                        headSize + " numbers, " + silenced,
                        "" + kernels,
                        (kernels + 2L) * headSize),
                Block.layer("scores", "Dense", classes + " classes", "" + classes, (kernels + 1L) * classes),
                Block.output("answer", "Softmax", "a probability a class", "" + classes));
    }

    private static int halved(int steps) {
        return (steps + STRIDE - 1) / STRIDE;
    }
}
