package org.emoscope.model;

/**
 * A network that learns and answers: weights, an optimiser and nothing of where the numbers came from.
 *
 * <p>An input is one utterance as a flat array whose shape the network was made for. Not safe for use by many threads:
 * one thread owns a network from creation to {@link #close()}.
 */
public interface Network extends AutoCloseable {

    /**
     * One step of the optimiser.
     *
     * @param inputs one array an example
     * @param targets the class index of each
     * @param weights the weight of each example's loss; 1 is neutral
     * @param seed decides all that is random in the step, such as dropout
     * @return the mean weighted cross-entropy over the batch before the step, in nats
     */
    double step(float[][] inputs, int[] targets, float[] weights, long seed);

    /**
     * What the network answers, without dropout.
     *
     * @return a probability a class for each input; rows sum to 1
     */
    float[][] probabilities(float[][] inputs);

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
