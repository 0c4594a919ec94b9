package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.emoscope.model.Network;

/**
 * How a network does on one side of a split.
 *
 * @param probabilities one row an utterance
 * @param decisions the most probable class of each; of equals the first
 * @param loss mean cross-entropy, in nats; NaN for an empty side
 * @param scores figures of its confusion matrix
 */
record Evaluation(List<List<Double>> probabilities, int[] decisions, double loss, Scores scores) {

    private static final double SMALLEST = 1e-12;

    static Evaluation of(Network network, FoldData.Side side, int classes) {
        float[][] answers = network.probabilities(side.inputs());
        int[] decisions = new int[answers.length];
        int[][] counts = new int[classes][classes];
        List<List<Double>> probabilities = new ArrayList<>();
        double loss = 0;
        for (int i = 0; i < answers.length; i++) {
            float[] row = answers[i];
            int truth = side.targets()[i];
            for (int c = 1; c < classes; c++) {
                if (row[c] > row[decisions[i]]) {
                    decisions[i] = c;
                }
            }
            counts[truth][decisions[i]]++;
            loss -= Math.log(Math.max(row[truth], SMALLEST));
            probabilities.add(
                    IntStream.range(0, classes).mapToObj(c -> (double) row[c]).toList());
        }
        List<String> names =
                IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        return new Evaluation(
                probabilities,
                decisions,
                answers.length == 0 ? Double.NaN : loss / answers.length,
                Scores.of(new Confusion(names, counts)));
    }
}
