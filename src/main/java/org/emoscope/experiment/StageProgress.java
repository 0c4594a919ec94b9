package org.emoscope.experiment;

import java.util.List;
import org.emoscope.model.NetworkState;

/**
 * What the training of a stage has reached after an epoch: enough to go on as if it had never stopped.
 *
 * <p>Nothing random is kept: what an epoch draws follows from seed, fold, stage and epoch.
 *
 * @param epochs the stage's results so far
 * @param current weights and optimiser after the last of them
 * @param bestEpoch the best one so far, from 1; 0 before the first
 * @param best its weights
 */
record StageProgress(List<EpochResult> epochs, NetworkState current, int bestEpoch, NetworkState best) {

    StageProgress {
        epochs = List.copyOf(epochs);
    }
}
