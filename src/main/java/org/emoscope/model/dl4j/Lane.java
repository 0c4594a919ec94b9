package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.List;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;

/** One thread's part of a network: its own layers and gradients over weights that all lanes share. */
final class Lane implements AutoCloseable {

    private final Chain chain;
    private final Matrix gradients;
    private final int classes;
    private final int portion;

    /** The examples of a batch that a lane learns from, the end left out. */
    record Part(Batch batch, int from, int to) {}

    /** @param portion how many examples go through the layers together */
    Lane(Chain chain, Matrix weights, int classes, int portion) {
        this.chain = chain;
        this.classes = classes;
        this.portion = portion;
        gradients = new Matrix(1, weights.length());
        chain.bind(weights, gradients);
    }

    Matrix gradients() {
        return gradients;
    }

    /**
     * Forward and backward for a part of a batch; the gradients are those of this part.
     *
     * @param total the weights of all examples of the batch
     * @param checkpoint passed before each portion and within long ones; may end the work by an exception
     * @return the part's share of the loss
     */
    double learn(Part part, double total, long seed, Runnable checkpoint) {
        Batch batch = part.batch();
        gradients.clear();
        double loss = 0;
        for (int at = part.from(); at < part.to(); at += portion) {
            checkpoint.run();
            int end = Math.min(part.to(), at + portion);
            Matrix scores =
                    chain.forward(batch.examples().subList(at, end), new Pass(Pass.Mode.LEARN, seed, at, checkpoint));
            float[] values = scores.values();
            loss += SoftmaxLoss.lossAndGradient(
                    values,
                    classes,
                    Arrays.copyOfRange(batch.targets(), at, end),
                    Arrays.copyOfRange(batch.weights(), at, end),
                    total);
            scores.put(values, 0, 0, values.length);
            chain.backward(scores);
        }
        return loss;
    }

    void answer(List<? extends Example> examples, int from, int to, float[][] answers) {
        for (int at = from; at < to; at += portion) {
            int end = Math.min(to, at + portion);
            float[] values =
                    chain.forward(examples.subList(at, end), Pass.answer()).values();
            for (int i = at; i < end; i++) {
                SoftmaxLoss.softmax(values, (i - at) * classes, classes);
                System.arraycopy(values, (i - at) * classes, answers[i], 0, classes);
            }
        }
    }

    void hidden(List<? extends Example> examples, int from, int to, float[][] answers) {
        for (int at = from; at < to; at += portion) {
            int end = Math.min(to, at + portion);
            Matrix hidden = chain.hidden(examples.subList(at, end));
            for (int i = at; i < end; i++) {
                hidden.get((i - at) * hidden.columns(), answers[i], 0, hidden.columns());
            }
        }
    }

    @Override
    public void close() {
        chain.close();
        gradients.close();
    }
}
