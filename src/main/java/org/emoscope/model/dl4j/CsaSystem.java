package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.TrainingParameters;

/**
 * Convolution with self-attention over 23 log-Mel energies of a fixed length (Jalal et al. 2020; Li 2021, 4.2).
 *
 * <p>Two convolutions over time, stride 2 and ReLU each, make a quarter of the steps; every step then looks at all steps
 * by self-attention of several heads, which is added to what the convolutions say of it, and attention takes the weighted
 * mean over time. Where the paper leaves sizes open, the defaults did best on validation speakers.
 */
public final class CsaSystem implements SingleStageSystem {

    private static final String SECONDS = "seconds";
    private static final String KERNELS = "kernels";
    private static final String KERNEL_FRAMES = "kernel-frames";
    private static final String HEADS = "heads";
    private static final String HEAD_SIZE = "head-size";

    @Override
    public String id() {
        return "csa";
    }

    @Override
    public String title() {
        return "Convolution with self-attention";
    }

    @Override
    public String summary() {
        return "Convolutions over 23 log-Mel energies, and self-attention over time (Jalal et al. 2020).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.add(Settings.rate().withDefault("0.003"));
        all.add(HyperParameter.real(
                Settings.DROPOUT,
                0.3,
                0,
                0.95,
                "Share that is silenced in a step, behind the convolutions and the attention."));
        all.add(HyperParameter.real(
                        SECONDS, 4.0, 0.5, 30, "Length that is read: longer utterances are cut to their middle.")
                .in(HyperParameter.Group.FEATURES));
        all.add(HyperParameter.whole(KERNELS, 64, 1, 512, "Kernels of each convolution."));
        all.add(HyperParameter.whole(
                KERNEL_FRAMES,
                5,
                1,
                41,
                "Steps that a kernel spans, an odd number; the first ones are frames of 10 ms."));
        all.add(HyperParameter.whole(HEADS, 4, 1, 16, "Heads of the self-attention."));
        all.add(HyperParameter.whole(HEAD_SIZE, 16, 1, 256, "Numbers that a head answers a step."));
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public MatrixInput input(HyperParameters values) {
        return LogMel.input(values.real(SECONDS), MatrixInput.Length.FIXED);
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        CsaShape shape = shape(values);
        double dropout = values.real(Settings.DROPOUT);
        return new LayeredNetwork(
                () -> shape.chain(dropout, classes),
                new LayeredNetwork.Shape(classes, shape.kernels(), values.real(Settings.RATE), CsaShape.PORTION),
                seed);
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return shape(values).plan(values.real(Settings.DROPOUT), classes);
    }

    private CsaShape shape(HyperParameters values) {
        return new CsaShape(
                input(values).frames(),
                LogMel.FILTERS,
                values.whole(KERNELS),
                values.whole(KERNEL_FRAMES),
                values.whole(HEADS),
                values.whole(HEAD_SIZE));
    }
}
