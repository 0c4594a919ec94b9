package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.TrainingParameters;

/**
 * The baseline: one convolution over a matrix of 13 MFCCs, one dense layer (Strohm 2018; Li 2021, 4.1 and Figure 9).
 *
 * <p>50 kernels of 10 frames × 13 coefficients, ReLU, the maximum over 30 frames at a stride of 3, dense 128, ReLU,
 * dropout, softmax. The coefficients are those of the {@code psf} preset with a Hamming window.
 */
public final class BaselineSystem implements SingleStageSystem {

    private static final String SECONDS = "seconds";
    private static final String KERNELS = "kernels";
    private static final String KERNEL_FRAMES = "kernel-frames";
    private static final String POOL = "pool";
    private static final String POOL_STRIDE = "pool-stride";
    private static final String DENSE = "dense";
    private static final String DROPOUT = "dropout";
    private static final String RATE = "learning-rate";

    /** Examples that go through the layers together: their patches stay in a cache. */
    private static final int PORTION = 8;

    private static final FeatureParameters MFCC = Preset.PSF.parameters().with("window", "hamming");

    @Override
    public String id() {
        return "baseline";
    }

    @Override
    public String title() {
        return "Baseline CNN";
    }

    @Override
    public String summary() {
        return "One convolution over a matrix of 13 MFCCs and one dense layer (Strohm 2018).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.add(HyperParameter.real(RATE, 0.001, 1e-6, 1, "Step size of Adam.").in(HyperParameter.Group.TRAINING));
        all.add(HyperParameter.real(DROPOUT, 0.5, 0, 0.95, "Share of the dense layer that is silenced in a step."));
        all.add(HyperParameter.real(
                        SECONDS, 4.0, 0.5, 30, "Length that is read: longer utterances are cut to their middle.")
                .in(HyperParameter.Group.FEATURES));
        all.add(HyperParameter.whole(KERNELS, 50, 1, 256, "Kernels of the convolution."));
        all.add(HyperParameter.whole(KERNEL_FRAMES, 10, 1, 40, "Frames that a kernel spans; a frame is 10 ms."));
        all.add(HyperParameter.whole(POOL, 30, 1, 1000, "Frames over which the maximum is taken."));
        all.add(HyperParameter.whole(POOL_STRIDE, 3, 1, 1000, "Frames from one maximum to the next."));
        all.add(HyperParameter.whole(DENSE, 128, 1, 1024, "Nodes of the dense layer."));
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public MatrixInput input(HyperParameters values) {
        int hopsASecond = MFCC.sampleRateHz() / MFCC.hopSamples();
        return new MatrixInput(FeatureKind.MFCC, MFCC, (int) Math.round(values.real(SECONDS) * hopsASecond));
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        BaselineShape shape = shape(values);
        return new LayeredNetwork(
                () -> new Chain(
                        new MatrixFront(shape.frames(), shape.bins()), layers(shape, values.real(DROPOUT), classes)),
                new LayeredNetwork.Shape(classes, shape.dense(), values.real(RATE), PORTION),
                seed);
    }

    private static List<Layer> layers(BaselineShape shape, double dropout, int classes) {
        return List.of(
                new TimeConvolution(shape.frames(), shape.bins(), shape.kernelFrames(), shape.kernels()),
                new TimeMaxPooling(shape.positions(), shape.kernels(), shape.pool(), shape.poolStride()),
                new Relu(),
                new Dense(shape.pooled(), shape.dense()),
                new Relu(),
                new Dropout(dropout, 0),
                new Dense(shape.dense(), classes));
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return shape(values).plan(values.real(DROPOUT), classes);
    }

    private BaselineShape shape(HyperParameters values) {
        MatrixInput input = input(values);
        return new BaselineShape(
                input.frames(),
                input.bins(),
                values.whole(KERNELS),
                values.whole(KERNEL_FRAMES),
                values.whole(POOL),
                values.whole(POOL_STRIDE),
                values.whole(DENSE));
    }
}
