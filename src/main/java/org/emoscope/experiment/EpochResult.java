package org.emoscope.experiment;

/**
 * What one epoch of one fold came to.
 *
 * @param seed of the fold's run
 * @param fold index of the fold
 * @param epoch from 1
 * @param loss mean training loss over the epoch's steps, in nats
 * @param validationLoss mean loss on validation utterances; NaN without any
 * @param validationUa unweighted accuracy there, 0 to 1; NaN without any
 * @param validationWa weighted accuracy there, 0 to 1; NaN without any
 * @param seconds that the epoch took
 */
public record EpochResult(
        long seed,
        int fold,
        int epoch,
        double loss,
        double validationLoss,
        double validationUa,
        double validationWa,
        double seconds) {}
