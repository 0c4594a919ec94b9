package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.PictureInput;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.TrainingParameters;

/**
 * The TF-CNN: kernels along time and along frequency over coloured pictures of an utterance (Li 2021, 5.1 and Figure 11).
 */
public final class TfCnnSystem implements SingleStageSystem {

    @Override
    public String id() {
        return "tf-cnn";
    }

    @Override
    public String title() {
        return "TF-CNN";
    }

    @Override
    public String summary() {
        return "Time and frequency kernels over a coloured spectrogram and Mel spectrogram (Li 2021, 5.1).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.addAll(TfCnn.declared());
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public PictureInput input(HyperParameters values) {
        return Pictures.input(values, PictureInput.Views.WHOLE);
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        return TfCnn.of(values).network(classes, seed);
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return TfCnn.of(values).plan(classes);
    }
}
