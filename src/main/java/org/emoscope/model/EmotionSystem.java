package org.emoscope.model;

import java.util.List;

/**
 * A system that learns to tell emotions apart: what can be set, what it reads and how it is built.
 *
 * <p>The command line and the workbench find it by its id and make its form from {@link #hyperParameters()}. Training,
 * saving and asking it are the same for all systems. Stateless and safe for use by many threads.
 */
public interface EmotionSystem {

    /** The word for it on the command line and in files, such as {@code baseline}. */
    String id();

    /** Its name for a person. */
    String title();

    /** One sentence on how it works, with its source. */
    String summary();

    /** All that can be set, in the order of a form. */
    List<HyperParameter> hyperParameters();

    /** What it reads. */
    InputSpec input(HyperParameters values);

    /**
     * An untrained network, owned by the calling thread.
     *
     * @param classes number of classes, 2 or more
     * @param seed decides the start weights
     */
    Network create(HyperParameters values, int classes, long seed);

    /**
     * The network as a drawing shows it: its parts, their shapes and weights, with the numbers of {@link #create}. Cheap:
     * nothing is allocated, and no native library is touched.
     *
     * @param classes number of classes, 2 or more
     * @return a plan without blocks where there is no drawing
     * @throws IllegalArgumentException if the values do not fit each other; the message is a sentence for a person
     */
    default NetworkPlan plan(HyperParameters values, int classes) {
        return NetworkPlan.NONE;
    }
}
