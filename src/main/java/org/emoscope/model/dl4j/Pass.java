package org.emoscope.model.dl4j;

import java.util.SplittableRandom;
import org.emoscope.augment.Seeds;

/**
 * What a layer must know of the pass that it takes part in.
 *
 * @param mode learning or answering
 * @param seed of all that is random in this pass
 * @param first which example of the batch stands in the first row
 * @param checkpoint is passed within what takes long; may end the work by an exception
 */
record Pass(Mode mode, long seed, int first, Runnable checkpoint) {

    enum Mode {
        LEARN,
        ANSWER
    }

    /** A pass without chance. */
    static Pass answer() {
        return new Pass(Mode.ANSWER, 0, 0, () -> {});
    }

    boolean learns() {
        return mode == Mode.LEARN;
    }

    /**
     * What is random in one example: the same in whatever company the example is computed.
     *
     * @param row of the example
     * @param stream tells the layers that draw apart
     */
    SplittableRandom random(int row, int stream) {
        return new SplittableRandom(Seeds.mix(seed, first + row, stream));
    }
}
