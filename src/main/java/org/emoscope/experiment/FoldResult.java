package org.emoscope.experiment;

import java.util.List;
import java.util.Objects;

/**
 * What a fold came to.
 *
 * @param seed of the run
 * @param fold its index
 * @param name of the fold, such as the speakers that are tested
 * @param bestEpoch the epoch that was kept in the last stage, from 1
 * @param epochs all epochs in order, stage after stage
 * @param predictions the decisions on the test utterances, in corpus order
 * @param similar names of the classes that the system set apart; empty for most systems and earlier versions
 * @param stages of systems of several
 */
public record FoldResult(
        long seed,
        int fold,
        String name,
        int bestEpoch,
        List<EpochResult> epochs,
        List<Prediction> predictions,
        List<String> similar,
        List<StageResult> stages) {

    public FoldResult {
        Objects.requireNonNull(name, "name");
        epochs = List.copyOf(epochs);
        predictions = List.copyOf(predictions);
        similar = List.copyOf(Objects.requireNonNullElse(similar, List.of()));
        stages = List.copyOf(Objects.requireNonNullElse(stages, List.of()));
    }

    /** The same fold with other decisions. */
    FoldResult with(List<Prediction> others) {
        return new FoldResult(seed, fold, name, bestEpoch, epochs, others, similar, stages);
    }
}
