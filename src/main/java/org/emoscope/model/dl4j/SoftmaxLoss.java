package org.emoscope.model.dl4j;

/**
 * Softmax and weighted cross-entropy at the end of a network.
 *
 * <p>{@code loss = Σ wᵢ · −ln p(targetᵢ) / Σ wᵢ}, in nats; its gradient with respect to the scores of example i is
 * {@code wᵢ / Σ w · (p − onehot)}.
 */
final class SoftmaxLoss {

    private SoftmaxLoss() {}

    /** Turns a row of scores into probabilities that sum to 1; the largest score is subtracted first. */
    static void softmax(float[] scores, int from, int classes) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            largest = Math.max(largest, scores[from + c]);
        }
        double sum = 0;
        double[] e = new double[classes];
        for (int c = 0; c < classes; c++) {
            e[c] = Math.exp(scores[from + c] - largest);
            sum += e[c];
        }
        for (int c = 0; c < classes; c++) {
            scores[from + c] = (float) (e[c] / sum);
        }
    }

    /**
     * Replaces scores by their gradient.
     *
     * @param total the weights of the whole batch, of which these may be a part
     * @return the part's share of the loss
     */
    static double lossAndGradient(float[] scores, int classes, int[] targets, float[] weights, double total) {
        double loss = 0;
        for (int i = 0; i < targets.length; i++) {
            int from = i * classes;
            loss += weights[i] * negativeLog(scores, from, classes, targets[i]);
            softmax(scores, from, classes);
            scores[from + targets[i]] -= 1;
            float share = (float) (weights[i] / total);
            for (int c = 0; c < classes; c++) {
                scores[from + c] *= share;
            }
        }
        return loss / total;
    }

    private static double negativeLog(float[] scores, int from, int classes, int target) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            largest = Math.max(largest, scores[from + c]);
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += Math.exp(scores[from + c] - largest);
        }
        return largest + Math.log(sum) - scores[from + target];
    }
}
