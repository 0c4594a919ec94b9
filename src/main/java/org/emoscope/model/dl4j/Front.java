package org.emoscope.model.dl4j;

import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.model.Example;

/**
 * The first part of a network, which reads examples. As a {@link Layer} it belongs to one thread, but nothing stands
 * before it: the gradient of its input is never computed.
 */
interface Front extends AutoCloseable {

    /** How many trainable numbers it has. */
    default int weightCount() {
        return 0;
    }

    /** As {@link Layer#bind}. */
    default void bind(Matrix weights, Matrix gradients) {}

    /** As {@link Layer#initialise}. */
    default void initialise(SplittableRandom random) {}

    /**
     * Answers examples.
     *
     * @throws IllegalArgumentException if one is not of the kind or size that it reads
     */
    Matrix forward(List<? extends Example> examples, Pass pass);

    /** Adds to the gradients of the weights. */
    default void backward(Matrix gradient) {}

    @Override
    void close();
}
