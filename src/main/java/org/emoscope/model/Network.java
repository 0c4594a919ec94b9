package org.emoscope.model;

import java.util.List;

/**
 * A network that learns and answers: weights, an optimiser and nothing of where the numbers came from.
 *
 * <p>Not safe for use by many threads: one thread owns a network from creation to {@link #close()}; the network may
 * share its work out among threads of its own.
 */
public interface Network extends AutoCloseable {

    /**
     * One step of the optimiser.
     *
     * @param seed decides all that is random in the step, such as dropout
     * @param checkpoint passed by the calling thread now and then, as a step over large pictures takes seconds; it may end
     *     the step by an exception, and nothing is learned then
     * @throws IllegalArgumentException if an example is not of the kind or size that the network reads
     */
    StepResult step(Batch batch, long seed, Runnable checkpoint);

    /** One step of the optimiser that nothing interrupts. */
    default StepResult step(Batch batch, long seed) {
        return step(batch, seed, () -> {});
    }

    /**
     * What the network answers, without dropout.
     *
     * @return a probability a class for each example; rows sum to 1
     */
    float[][] probabilities(List<? extends Example> examples);

    /**
     * What the last layer reads, without dropout: the network's own description of each example.
     *
     * @return a row of {@link #hiddenSize()} numbers for each example
     */
    float[][] hidden(List<? extends Example> examples);

    /** How many numbers the last layer reads. */
    int hiddenSize();

    /** A copy of weights and optimiser state. */
    NetworkState state();

    /**
     * Goes back to a state that {@link #state()} gave.
     *
     * @throws IllegalArgumentException if the state is not of this network's shape
     */
    void restore(NetworkState state);

    @Override
    void close();
}
