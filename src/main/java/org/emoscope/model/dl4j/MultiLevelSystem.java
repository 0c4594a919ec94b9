package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.model.Decision;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.LabelledExamples;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;
import org.emoscope.model.Problem;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;

/**
 * Recognition on two levels: a coarse TF-CNN, and a double LSTM for the classes that look alike (Li 2021, 5.2 and 6.8).
 *
 * <p>The classes S that look alike are found among the training utterances by the hashes of their spectrograms. The coarse
 * network learns S as one class, or all classes as they are; what it takes for S goes on to the fine network, which has
 * learned S alone.
 */
public final class MultiLevelSystem implements EmotionSystem {

    private static final String COARSE_FORM = "coarse";
    private static final String MERGED = "merged";
    private static final String ALL = "all";
    private static final String COARSE = "coarse";
    private static final String FEATURES = "fine-tf-cnn";
    private static final String FINE = "fine";
    private static final String FINE_EPOCHS = "fine-epochs";

    @Override
    public String id() {
        return "multi-level";
    }

    @Override
    public String title() {
        return "Multi-level";
    }

    @Override
    public String summary() {
        return "A coarse TF-CNN, and a double LSTM for the classes whose spectrograms look alike (Li 2021, 5.2).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.addAll(TfCnn.declared());
        all.addAll(LstmSettings.declared());
        all.add(HyperParameter.choice(
                COARSE_FORM,
                List.of(MERGED, ALL),
                "Whether the coarse network learns the similar classes as one, or all classes as they are."));
        all.add(HyperParameter.whole(
                        FINE_EPOCHS,
                        60,
                        1,
                        10_000,
                        "Passes of the fine TF-CNN over the segments of similar utterances, several for each of them.")
                .in(HyperParameter.Group.TRAINING));
        all.addAll(SimilarClasses.declared());
        all.addAll(Pictures.segmentation());
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public PictureInput input(HyperParameters values) {
        return Pictures.input(values, PictureInput.Views.WHOLE_AND_SEGMENTS);
    }

    @Override
    public void check(HyperParameters values, List<String> classes) {
        EmotionSystem.super.check(values, classes);
        SimilarClasses.of(values).check(classes);
    }

    @Override
    public Problem study(HyperParameters values, List<String> classes, LabelledExamples training)
            throws AudioFormatException {
        return new Problem(classes, SimilarClasses.of(values).find(classes, training));
    }

    @Override
    public List<Stage> stages(HyperParameters values, Problem problem) {
        if (problem.similar().size() < 2 || problem.similar().size() == problem.size()) {
            throw new IllegalArgumentException("recognition on two levels needs two similar classes or more and one"
                    + " beside them, among three or more: " + problem.classes());
        }
        PictureInput input = input(values);
        StageClasses similar = StageClasses.similar(problem);
        HyperParameters fine = values.with(TrainingParameters.EPOCHS, FINE_EPOCHS);
        return List.of(
                new TfCnnStage(COARSE, coarse(values, problem), values, input, PictureInput.Views.WHOLE),
                new TfCnnStage(FEATURES, similar, fine, input, PictureInput.Views.SEGMENTS),
                new LstmStage(FINE, similar, values, input, 1));
    }

    private static StageClasses coarse(HyperParameters values, Problem problem) {
        return values.text(COARSE_FORM).equals(MERGED) ? StageClasses.merged(problem) : StageClasses.all(problem);
    }

    @Override
    public List<Decision> decide(
            HyperParameters values, Problem problem, List<Network> networks, List<? extends Example> utterances) {
        List<Example> wholes = new ArrayList<>();
        utterances.forEach(each -> wholes.add(Segments.whole((PictureExample) each)));
        float[][] coarse = networks.get(0).probabilities(wholes);
        TwoLevels levels = new TwoLevels(problem, coarse(values, problem));
        List<Integer> goOn = new ArrayList<>();
        List<Example> read = new ArrayList<>();
        for (int i = 0; i < coarse.length; i++) {
            if (levels.goesOn(coarse[i])) {
                goOn.add(i);
                read.add(Segments.hidden(networks.get(1), (PictureExample) utterances.get(i), input(values)));
            }
        }
        Map<Integer, float[]> fine = new HashMap<>();
        float[][] answers = read.isEmpty() ? new float[0][] : networks.get(2).probabilities(read);
        for (int i = 0; i < answers.length; i++) {
            fine.put(goOn.get(i), answers[i]);
        }
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < coarse.length; i++) {
            Map<String, Integer> stages = new LinkedHashMap<>();
            stages.put(COARSE, Decision.best(coarse[i]));
            if (fine.containsKey(i)) {
                stages.put(FINE, Decision.best(fine.get(i)));
            }
            decisions.add(levels.decide(coarse[i], fine.get(i), stages));
        }
        return decisions;
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return LstmPlans.multiLevel(values, classes, values.text(COARSE_FORM).equals(MERGED));
    }
}
