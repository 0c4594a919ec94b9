package org.emoscope.model;

import java.util.List;

/**
 * A network of a system that is trained by itself, after the stages before it.
 *
 * <p>It learns from examples that are made of utterances: all of one, its segments, or what an earlier network says of
 * them. Stateless; safe for use by many threads where the networks are left alone.
 */
public interface Stage {

    /** When the examples of a stage are made. */
    enum Making {
        /** Each time they are learned from, beside the training. */
        ANEW,
        /** Once, before the stage is trained, because earlier networks are asked. */
        ONCE
    }

    /** A word for it, such as {@code coarse}; empty for the only stage of a system. */
    String name();

    /** Names of the classes that it tells apart. */
    List<String> classes();

    /** Which of its classes an utterance of a class belongs to; -1 if it does not learn from that. */
    int target(int classIndex);

    /** How it is trained. */
    TrainingParameters training();

    /** An untrained network, owned by the calling thread. */
    Network create(long seed);

    /** When its examples are made. */
    default Making making() {
        return Making.ANEW;
    }

    /** How many examples are made of an utterance of so many seconds. */
    default int parts(double seconds) {
        return 1;
    }

    /**
     * An example.
     *
     * @param utterance as the system reads it
     * @param part which of {@link #parts}; one beyond the last is the last
     * @param earlier the trained networks of the stages before
     */
    default Example example(Example utterance, int part, List<Network> earlier) {
        return utterance;
    }
}
