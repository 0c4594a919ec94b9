package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * One layer of a network: an answer forward, gradients backward.
 *
 * <p>Matrices belong to the layer that answers with them: they hold until its next call, and the next layer may
 * overwrite them. A call of {@link #backward} belongs to the last {@link #forward}. Used by one thread; a network has
 * the layers once a thread, with the same weights.
 */
interface Layer extends AutoCloseable {

    /** How many trainable numbers the layer has. */
    default int weightCount() {
        return 0;
    }

    /**
     * Takes the place of the layer's numbers within those of the whole network.
     *
     * @param weights {@link #weightCount()} numbers
     * @param gradients as many; {@link #backward} adds to them
     */
    default void bind(Matrix weights, Matrix gradients) {}

    /** Draws start values for the weights. */
    default void initialise(SplittableRandom random) {}

    /** Answers a batch. */
    Matrix forward(Matrix input, Pass pass);

    /**
     * Adds to the gradients of the weights and hands on that of the input.
     *
     * @param gradient of the loss with respect to what {@link #forward} answered
     */
    Matrix backward(Matrix gradient);

    @Override
    void close();
}
