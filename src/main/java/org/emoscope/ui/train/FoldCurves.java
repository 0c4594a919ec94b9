package org.emoscope.ui.train;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.experiment.EpochResult;

/** What the epochs of one fold came to so far. Needs no toolkit. */
final class FoldCurves {

    private final long seed;
    private final int fold;
    private final List<Double> loss = new ArrayList<>();
    private final List<Double> validationLoss = new ArrayList<>();
    private final List<Double> validationUa = new ArrayList<>();
    private final List<Double> gradientRatio = new ArrayList<>();
    private final List<StageMark> stages = new ArrayList<>();

    /**
     * Where a stage begins.
     *
     * @param epoch its first, counted over all stages from 1
     * @param name of the stage
     */
    record StageMark(int epoch, String name) {}

    FoldCurves(long seed, int fold) {
        this.seed = seed;
        this.fold = fold;
    }

    boolean isOf(EpochResult result) {
        return result.seed() == seed && result.fold() == fold;
    }

    void add(EpochResult result) {
        boolean isNew =
                stages.isEmpty() || !stages.get(stages.size() - 1).name().equals(result.stage());
        if (isNew && !result.stage().isEmpty()) {
            stages.add(new StageMark(loss.size() + 1, result.stage()));
        }
        loss.add(result.loss());
        gradientRatio.add(result.gradientRatio() > 0 ? result.gradientRatio() : Double.NaN);
        validationLoss.add(result.validationLoss());
        validationUa.add(result.validationUa());
    }

    List<Double> loss() {
        return loss;
    }

    /** How long the gradients are beside the weights; NaN where that is not known. */
    List<Double> gradientRatio() {
        return gradientRatio;
    }

    /** Where each stage begins; none where a system has one only. */
    List<StageMark> stages() {
        return stages;
    }

    List<Double> validationLoss() {
        return validationLoss;
    }

    List<Double> validationUa() {
        return validationUa;
    }
}
