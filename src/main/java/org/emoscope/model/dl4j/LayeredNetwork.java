package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.ModelFile;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.emoscope.model.StepResult;

/**
 * Layers one after another, softmax and cross-entropy at the end, Adam below; the examples of a batch are shared out
 * among {@link Lanes}.
 *
 * <p>All weights lie in one array and all gradients of a lane in another, so that saving and stepping are one pass each.
 */
final class LayeredNetwork implements Network {

    private final Supplier<Chain> chains;
    private final Shape shape;
    private final Matrix weights;
    private final Lanes lanes;
    private final List<Lane> parts = new ArrayList<>();
    private final Adam adam;

    /**
     * What a network must know beside its layers.
     *
     * @param classes outputs of the last layer
     * @param hidden its inputs
     * @param learningRate of Adam
     * @param portion how many examples go through the layers together: few where their maps are large
     */
    record Shape(int classes, int hidden, double learningRate, int portion) {}

    /**
     * @param chains makes the layers, once a lane that is wanted
     * @param seed decides the start values
     * @throws IllegalArgumentException if there would be more weights than a model file holds
     */
    LayeredNetwork(Supplier<Chain> chains, Shape shape, long seed) {
        this(chains, shape, seed, new Lanes());
    }

    LayeredNetwork(Supplier<Chain> chains, Shape shape, long seed, Lanes lanes) {
        this.chains = chains;
        this.shape = shape;
        this.lanes = lanes;
        Chain first = chains.get();
        int count = first.weightCount();
        try {
            ModelFile.checkWeights(count);
        } catch (IllegalArgumentException e) {
            first.close();
            lanes.close();
            throw e;
        }
        weights = new Matrix(1, count);
        adam = new Adam(shape.learningRate(), count);
        parts.add(lane(first));
        first.initialise(new SplittableRandom(seed));
    }

    private Lane lane(Chain chain) {
        return new Lane(chain, weights, shape.classes(), shape.portion());
    }

    /**
     * How many lanes so many examples keep busy; their layers are made when they are first wanted, as one example at a
     * time needs no second lane and its memory.
     */
    private int busy(int examples) {
        int busy = Math.max(1, Math.min(lanes.count(), examples));
        while (parts.size() < busy) {
            parts.add(lane(chains.get()));
        }
        return busy;
    }

    @Override
    public StepResult step(Batch batch, long seed, Runnable checkpoint) {
        double loss = learn(batch, seed, new Abandonment(checkpoint));
        Matrix gradients = parts.get(0).gradients();
        double ratio = norm(gradients) / norm(weights);
        adam.step(weights, gradients);
        return new StepResult(loss, ratio);
    }

    /** Forward and backward without a step of the optimiser. */
    double learn(Batch batch, long seed) {
        return learn(batch, seed, new Abandonment(() -> {}));
    }

    private double learn(Batch batch, long seed, Abandonment abandonment) {
        double total = sum(batch.weights());
        int busy = busy(batch.size());
        double[] losses = new double[busy];
        lanes.run(busy, lane -> {
            Lane.Part part = new Lane.Part(batch, from(lane, busy, batch.size()), from(lane + 1, busy, batch.size()));
            losses[lane] = parts.get(lane).learn(part, total, seed, () -> abandonment.check(lane));
        });
        sumGradients(busy);
        double loss = 0;
        for (double part : losses) {
            loss += part;
        }
        return loss;
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /** Where a lane's part of a batch begins. */
    private static int from(int lane, int busy, int count) {
        return (int) ((long) lane * count / busy);
    }

    private void sumGradients(int busy) {
        Matrix sum = parts.get(0).gradients();
        float[] all = sum.values();
        for (int lane = 1; lane < busy; lane++) {
            float[] others = parts.get(lane).gradients().values();
            for (int i = 0; i < all.length; i++) {
                all[i] += others[i];
            }
        }
        sum.put(all, 0, 0, all.length);
    }

    private static double norm(Matrix matrix) {
        double sum = 0;
        for (float value : matrix.values()) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    @Override
    public float[][] probabilities(List<? extends Example> examples) {
        float[][] answers = new float[examples.size()][shape.classes()];
        int busy = busy(answers.length);
        lanes.run(busy, lane -> parts.get(lane)
                .answer(examples, from(lane, busy, answers.length), from(lane + 1, busy, answers.length), answers));
        return answers;
    }

    @Override
    public float[][] hidden(List<? extends Example> examples) {
        float[][] answers = new float[examples.size()][shape.hidden()];
        int busy = busy(answers.length);
        lanes.run(busy, lane -> parts.get(lane)
                .hidden(examples, from(lane, busy, answers.length), from(lane + 1, busy, answers.length), answers));
        return answers;
    }

    @Override
    public int hiddenSize() {
        return shape.hidden();
    }

    @Override
    public NetworkState state() {
        return new NetworkState(weights.values(), adam.memory(), adam.steps());
    }

    @Override
    public void restore(NetworkState state) {
        float[] values = state.weights();
        if (values.length != weights.length()) {
            throw new IllegalArgumentException(
                    "the state has " + values.length + " weights, the network " + weights.length());
        }
        weights.put(values, 0, 0, values.length);
        adam.restore(state.optimiser(), state.steps());
    }

    /** A copy of the gradients of the last {@link #learn}. */
    float[] gradients() {
        return parts.get(0).gradients().values();
    }

    @Override
    public void close() {
        lanes.close();
        parts.forEach(Lane::close);
        weights.close();
    }
}
