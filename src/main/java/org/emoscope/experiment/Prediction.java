package org.emoscope.experiment;

import java.util.List;

/**
 * One decision on one test utterance.
 *
 * @param utterance its id
 * @param seed of the run
 * @param fold in which it was tested
 * @param truth index of its class
 * @param predicted index of the decided class
 * @param probabilities one a class
 */
public record Prediction(String utterance, long seed, int fold, int truth, int predicted, List<Double> probabilities) {

    public Prediction {
        probabilities = List.copyOf(probabilities);
    }
}
