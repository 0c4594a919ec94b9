package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.PictureInput;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.TrainingParameters;

/**
 * The baseline on features that a TF-CNN learns: its maps are averaged over frequency alone, and 13 numbers a step of time
 * take the place of the cepstral coefficients (Li 2021, 6.7).
 *
 * <p>The branches' maps differ in width by a few columns; the steps that all have are joined.
 */
public final class TfCnnFeaturesSystem implements SingleStageSystem {

    private static final String FEATURES = "features";
    private static final String KERNELS = "cnn-kernels";

    @Override
    public String id() {
        return "tf-cnn-features";
    }

    @Override
    public String title() {
        return "TF-CNN features";
    }

    @Override
    public String summary() {
        return "The baseline's layers on 13 features a step of time that a TF-CNN learns (Li 2021, 6.7).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.add(Settings.rate());
        all.add(Settings.dropout());
        all.add(HyperParameter.whole(KERNELS, 64, 1, 256, "Kernels of each convolution over the pictures."));
        all.addAll(Pixels.declared());
        all.add(HyperParameter.whole(FEATURES, 13, 1, 256, "Numbers a step of time that take the place of MFCCs."));
        all.addAll(BaselineLayers.declared());
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public PictureInput input(HyperParameters values) {
        return Pictures.input(values, PictureInput.Views.WHOLE);
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        BaselineShape shape = shape(values);
        TfCnn cnn = cnn(values);
        return new LayeredNetwork(
                () -> chain(cnn, shape, classes),
                new LayeredNetwork.Shape(classes, shape.dense(), cnn.rate(), 1),
                seed);
    }

    private static Chain chain(TfCnn cnn, BaselineShape shape, int classes) {
        PictureFront front = new PictureFront(cnn.pixels(), cnn.kernels(), MapMean.FREQUENCY);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Reshape(front.width()));
        layers.add(new Dense(front.width(), shape.bins()));
        layers.add(new Reshape(shape.frames() * shape.bins()));
        layers.addAll(BaselineLayers.of(shape, cnn.dropout(), classes, TimeConvolution.Slope.COMPUTED));
        return new Chain(front, layers);
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        BaselineShape shape = shape(values);
        TfCnn cnn = cnn(values);
        int means = TfCnnShape.KERNELS.size() * cnn.kernels();
        Block join = Block.layer("join", "Join", "the means of all branches", shape.frames() + " × " + means);
        Block features = Block.layer(
                "features",
                "Dense",
                shape.bins() + " nodes at each step",
                shape.frames() + " × " + shape.bins(),
                Settings.affine(means, shape.bins()));
        return cnn.branches(MapMean.FREQUENCY, join)
                .and(NetworkPlan.chain(join, features))
                .and(shape.after(features, cnn.dropout(), classes));
    }

    private static TfCnn cnn(HyperParameters values) {
        return new TfCnn(
                Pixels.of(values),
                values.whole(KERNELS),
                values.whole(FEATURES),
                values.real(Settings.DROPOUT),
                values.real(Settings.RATE));
    }

    private static BaselineShape shape(HyperParameters values) {
        return BaselineLayers.shape(values, TfCnnShape.steps(values.whole(KERNELS)), values.whole(FEATURES));
    }
}
