package org.emoscope.experiment;

import java.util.Objects;

/**
 * What one epoch of one stage of a fold came to.
 *
 * @param seed of the fold's run
 * @param fold index of the fold
 * @param epoch from 1, in each stage anew
 * @param loss mean training loss over the epoch's steps, in nats
 * @param validationLoss mean loss on validation utterances; NaN without any
 * @param validationUa unweighted accuracy there, 0 to 1; NaN without any
 * @param validationWa weighted accuracy there, 0 to 1; NaN without any
 * @param seconds that the epoch took
 * @param stage that was trained; empty where a system has one only
 * @param samplesPerSecond examples that were learned from in a second; 0 in runs of earlier versions
 * @param gradientRatio mean over the epoch's steps of the norm of the gradients over that of the weights; 0 in runs of
 *     earlier versions
 * @param dataWait share of its training that the epoch waited for utterances to be read and drawn, 0 to 1; 0 in runs of
 *     earlier versions
 */
public record EpochResult(
        long seed,
        int fold,
        int epoch,
        double loss,
        double validationLoss,
        double validationUa,
        double validationWa,
        double seconds,
        String stage,
        double samplesPerSecond,
        double gradientRatio,
        double dataWait) {

    public EpochResult {
        stage = Objects.requireNonNullElse(stage, "");
    }
}
