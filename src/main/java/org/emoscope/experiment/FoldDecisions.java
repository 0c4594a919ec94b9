package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.model.Decision;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.Problem;
import org.emoscope.model.Stage;

/** Has the trained networks of a fold decide its test side, once. */
final class FoldDecisions {

    /** Utterances between two looks at whether the run is cancelled. */
    private static final int PORTION = 4;

    private final EmotionSystem system;
    private final HyperParameters values;
    private final Problem problem;
    private final List<Network> networks;

    FoldDecisions(EmotionSystem system, HyperParameters values, Problem problem, List<Network> networks) {
        this.system = system;
        this.values = values;
        this.problem = problem;
        this.networks = networks;
    }

    /**
     * Decides every utterance of a side.
     *
     * @param checkpoint passed now and then; may end the work by an exception
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    List<Decision> decide(FoldData.Side side, Runnable checkpoint) throws AudioFormatException {
        List<Decision> decisions = new ArrayList<>();
        for (int from = 0; from < side.size(); from += PORTION) {
            checkpoint.run();
            List<Example> portion = new ArrayList<>();
            for (int i = from; i < Math.min(side.size(), from + PORTION); i++) {
                portion.add(side.example(i));
            }
            decisions.addAll(system.decide(values, problem, networks, portion));
        }
        return decisions;
    }

    /**
     * What each stage decided by itself; nothing where there is one only.
     *
     * @param bestEpochs of the stages
     */
    List<StageResult> stages(FoldData.Side side, List<Decision> decisions, List<Integer> bestEpochs) {
        List<StageResult> results = new ArrayList<>();
        List<Stage> stages = system.stages(values, problem);
        for (int s = 0; s < stages.size() && stages.size() > 1; s++) {
            results.add(result(stages.get(s), bestEpochs.get(s), side, decisions));
        }
        return results;
    }

    private static StageResult result(Stage stage, int bestEpoch, FoldData.Side side, List<Decision> decisions) {
        int[][] counts = new int[stage.classes().size()][stage.classes().size()];
        int strays = 0;
        for (int i = 0; i < side.size(); i++) {
            Integer decided = decisions.get(i).stages().get(stage.name());
            int truth = stage.target(side.target(i));
            if (decided != null && truth >= 0) {
                counts[truth][decided]++;
            } else if (decided != null) {
                strays++;
            }
        }
        return new StageResult(stage.name(), stage.classes(), bestEpoch, counts, strays);
    }

    /** Decisions as predictions of a fold. */
    static List<Prediction> predictions(FoldData.Side side, List<Decision> decisions, long seed, int fold) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            Decision decision = decisions.get(i);
            predictions.add(new Prediction(
                    side.items().get(i).sourceId(),
                    seed,
                    fold,
                    side.target(i),
                    decision.decided(),
                    decision.probabilities()));
        }
        return predictions;
    }
}
