package org.emoscope.experiment;

import java.util.List;
import java.util.Objects;

/**
 * What a fold came to.
 *
 * @param seed of the run
 * @param fold its index
 * @param name of the fold, such as the speakers that are tested
 * @param bestEpoch the epoch that was kept, from 1
 * @param epochs all epochs in order
 * @param predictions the decisions on the test utterances, in corpus order
 */
public record FoldResult(
        long seed, int fold, String name, int bestEpoch, List<EpochResult> epochs, List<Prediction> predictions) {

    public FoldResult {
        Objects.requireNonNull(name, "name");
        epochs = List.copyOf(epochs);
        predictions = List.copyOf(predictions);
    }
}
