package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;

/** The layers of the baseline, for whatever stands before them. */
final class BaselineLayers {

    private static final String KERNELS = "kernels";
    private static final String KERNEL_FRAMES = "kernel-frames";
    private static final String POOL = "pool";
    private static final String POOL_STRIDE = "pool-stride";
    private static final String DENSE = "dense";

    private BaselineLayers() {}

    /** What a person may set. */
    static List<HyperParameter> declared() {
        return List.of(
                HyperParameter.whole(KERNELS, 50, 1, 256, "Kernels of the convolution over time."),
                HyperParameter.whole(KERNEL_FRAMES, 10, 1, 40, "Frames that a kernel spans."),
                HyperParameter.whole(POOL, 30, 1, 1000, "Frames over which the maximum is taken."),
                HyperParameter.whole(POOL_STRIDE, 3, 1, 1000, "Frames from one maximum to the next."),
                HyperParameter.whole(DENSE, 128, 1, 1024, "Nodes of the dense layer."));
    }

    /** @throws IllegalArgumentException if the values do not fit so many frames */
    static BaselineShape shape(HyperParameters values, int frames, int bins) {
        return new BaselineShape(
                frames,
                bins,
                values.whole(KERNELS),
                values.whole(KERNEL_FRAMES),
                values.whole(POOL),
                values.whole(POOL_STRIDE),
                values.whole(DENSE));
    }

    /** @param slope whether what stands before learns */
    static List<Layer> of(BaselineShape shape, double dropout, int classes, TimeConvolution.Slope slope) {
        return List.of(
                new TimeConvolution(shape.frames(), shape.bins(), shape.kernelFrames(), shape.kernels(), slope),
                new TimeMaxPooling(shape.positions(), shape.kernels(), shape.pool(), shape.poolStride()),
                new Relu(),
                new Dense(shape.pooled(), shape.dense()),
                new Relu(),
                new Dropout(dropout, 0),
                new Dense(shape.dense(), classes));
    }
}
