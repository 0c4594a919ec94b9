package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.model.Decision;
import org.emoscope.model.Example;
import org.emoscope.model.Network;

/**
 * How the network of a stage does on one side of a split: one decision an utterance, by the mean over its examples.
 *
 * @param loss mean cross-entropy over utterances, in nats; NaN for an empty side
 * @param scores figures of its confusion matrix
 */
record Evaluation(double loss, Scores scores) {

    private static final double SMALLEST = 1e-12;
    /** Examples between two looks at whether the run is cancelled. */
    private static final int PORTION = 4;

    /**
     * Asks a network.
     *
     * @param classes of the stage
     * @param checkpoint passed now and then; may end the work by an exception
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    static Evaluation of(Network network, StageExamples examples, List<String> classes, Runnable checkpoint)
            throws AudioFormatException {
        int[][] counts = new int[classes.size()][classes.size()];
        double loss = 0;
        int utterances = 0;
        float[][] answers = answers(network, examples, checkpoint);
        for (int from = 0; from < answers.length; ) {
            int to = from;
            float[] mean = new float[classes.size()];
            while (to < answers.length && examples.item(to) == examples.item(from)) {
                for (int c = 0; c < mean.length; c++) {
                    mean[c] += answers[to][c];
                }
                to++;
            }
            int truth = examples.target(from);
            counts[truth][Decision.best(mean)]++;
            loss -= Math.log(Math.max(mean[truth] / (to - from), SMALLEST));
            utterances++;
            from = to;
        }
        return new Evaluation(
                utterances == 0 ? Double.NaN : loss / utterances, Scores.of(new Confusion(classes, counts)));
    }

    private static float[][] answers(Network network, StageExamples examples, Runnable checkpoint)
            throws AudioFormatException {
        float[][] answers = new float[examples.size()][];
        for (int from = 0; from < answers.length; from += PORTION) {
            checkpoint.run();
            List<Example> portion = new ArrayList<>();
            for (int i = from; i < Math.min(answers.length, from + PORTION); i++) {
                portion.add(examples.example(i));
            }
            System.arraycopy(network.probabilities(portion), 0, answers, from, portion.size());
        }
        return answers;
    }
}
