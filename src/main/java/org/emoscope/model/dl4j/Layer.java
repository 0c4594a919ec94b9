package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One layer of a network: an answer forward, gradients backward.
 *
 * <p>Arrays are matrices in row-major order that belong to the layer: they hold until its next call. A call of
 * {@link #backward} belongs to the last {@link #forward}.
 */
interface Layer extends AutoCloseable {

    /** How many trainable numbers the layer has. */
    default int weightCount() {
        return 0;
    }

    /**
     * Takes the place of the layer's numbers within those of the whole network.
     *
     * @param weights row of {@link #weightCount()} numbers, filled here with their start values
     * @param gradients row of the same length, to be filled by {@link #backward}
     */
    default void bind(INDArray weights, INDArray gradients, SplittableRandom random) {}

    /** Answers a batch. */
    INDArray forward(INDArray input, Pass pass);

    /**
     * Fills the gradients of the weights and hands on that of the input.
     *
     * @param gradient of the loss with respect to what {@link #forward} answered
     */
    INDArray backward(INDArray gradient);

    @Override
    void close();
}
