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
        all.add(Settings.rate());
        all.add(Settings.dropout());
        all.add(HyperParameter.real(
                        SECONDS, 4.0, 0.5, 30, "Length that is read: longer utterances are cut to their middle.")
                .in(HyperParameter.Group.FEATURES));
        all.addAll(BaselineLayers.declared());
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
                        new MatrixFront(shape.frames(), shape.bins()),
                        BaselineLayers.of(
                                shape, values.real(Settings.DROPOUT), classes, TimeConvolution.Slope.LEFT_OUT)),
                new LayeredNetwork.Shape(classes, shape.dense(), values.real(Settings.RATE), PORTION),
                seed);
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return shape(values).plan(values.real(Settings.DROPOUT), classes);
    }

    private BaselineShape shape(HyperParameters values) {
        MatrixInput input = input(values);
        return BaselineLayers.shape(values, input.frames(), input.bins());
    }
}
