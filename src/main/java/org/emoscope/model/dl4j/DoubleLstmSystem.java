package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emoscope.model.Decision;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;
import org.emoscope.model.Problem;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;

/**
 * The double LSTM: a TF-CNN turns each segment of an utterance into numbers, two LSTM layers follow them through time (Li
 * 2021, 3.3 and 5.2).
 *
 * <p>The TF-CNN is trained first, on the segments of the same utterances, and then left as it is; or both are trained as
 * one network.
 */
public final class DoubleLstmSystem implements EmotionSystem {

    private static final String TRAINING = "tf-cnn-training";
    private static final String FROZEN = "frozen";
    private static final String JOINT = "joint";
    private static final String FEATURES = "tf-cnn";
    private static final String SEQUENCE = "lstm";

    @Override
    public String id() {
        return "double-lstm";
    }

    @Override
    public String title() {
        return "Double LSTM";
    }

    @Override
    public String summary() {
        return "Two LSTM layers over what a TF-CNN makes of the segments of an utterance (Li 2021, 5.2).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.addAll(TfCnn.declared());
        all.addAll(LstmSettings.declared());
        all.add(HyperParameter.choice(
                        TRAINING,
                        List.of(FROZEN, JOINT),
                        "Whether the TF-CNN is trained before the LSTM and then left as it is, or together with it.")
                .in(HyperParameter.Group.TRAINING));
        all.addAll(Pictures.segmentation());
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public PictureInput input(HyperParameters values) {
        return Pictures.input(values, PictureInput.Views.SEGMENTS);
    }

    @Override
    public List<Stage> stages(HyperParameters values, Problem problem) {
        StageClasses all = StageClasses.all(problem);
        PictureInput input = input(values);
        return values.text(TRAINING).equals(JOINT)
                ? List.of(new JointStage("", all, values))
                : List.of(
                        new TfCnnStage(FEATURES, all, values, input, PictureInput.Views.SEGMENTS),
                        new LstmStage(SEQUENCE, all, values, input, 0));
    }

    @Override
    public List<Decision> decide(
            HyperParameters values, Problem problem, List<Network> networks, List<? extends Example> utterances) {
        List<? extends Example> read = networks.size() == 1
                ? utterances
                : utterances.stream()
                        .map(each -> Segments.hidden(networks.get(0), (PictureExample) each, input(values)))
                        .toList();
        return Arrays.stream(networks.get(networks.size() - 1).probabilities(read))
                .map(Decision::of)
                .toList();
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return values.text(TRAINING).equals(JOINT)
                ? LstmPlans.joint(values, classes)
                : LstmPlans.staged(values, classes, FEATURES, SEQUENCE);
    }
}
