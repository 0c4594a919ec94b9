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

    FoldCurves(long seed, int fold) {
        this.seed = seed;
        this.fold = fold;
    }

    boolean isOf(EpochResult result) {
        return result.seed() == seed && result.fold() == fold;
    }

    void add(EpochResult result) {
        loss.add(result.loss());
        validationLoss.add(result.validationLoss());
        validationUa.add(result.validationUa());
    }

    List<Double> loss() {
        return loss;
    }

    List<Double> validationLoss() {
        return validationLoss;
    }

    List<Double> validationUa() {
        return validationUa;
    }
}
