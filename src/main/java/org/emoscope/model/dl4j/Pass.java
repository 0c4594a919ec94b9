package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/**
 * What a layer must know of the pass that it takes part in.
 *
 * @param mode learning or answering
 * @param random the source of all that is random in this pass
 */
record Pass(Mode mode, SplittableRandom random) {

    enum Mode {
        LEARN,
        ANSWER
    }

    /** A pass without chance. */
    static Pass answer() {
        return new Pass(Mode.ANSWER, new SplittableRandom(0));
    }

    boolean learns() {
        return mode == Mode.LEARN;
    }
}
