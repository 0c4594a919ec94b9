package org.emoscope.model;

import java.util.List;
import org.emoscope.audio.AudioFormatException;

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
     * Refuses values that do not fit each other or the classes, before anything is read or trained.
     *
     * @param classes names of the classes
     * @throws IllegalArgumentException with a sentence for a person
     */
    default void check(HyperParameters values, List<String> classes) {
        input(values);
        ModelFile.checkWeights(plan(values, classes.size()).weights());
    }

    /**
     * What has to be known of the training utterances before anything is trained.
     *
     * @param classes names of the classes
     * @param training the training part alone
     * @throws IllegalArgumentException if a value does not fit the classes; the message is a sentence for a person
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    default Problem study(HyperParameters values, List<String> classes, LabelledExamples training)
            throws AudioFormatException {
        return Problem.of(classes);
    }

    /**
     * The networks that it is made of, in the order in which they are trained; one or more.
     *
     * @throws IllegalArgumentException if the values do not fit each other or the problem
     */
    List<Stage> stages(HyperParameters values, Problem problem);

    /**
     * What the trained networks say together of utterances.
     *
     * @param networks one a stage, owned by the calling thread
     * @return a decision an utterance
     */
    List<Decision> decide(
            HyperParameters values, Problem problem, List<Network> networks, List<? extends Example> utterances);

    /**
     * The network as a drawing shows it: its parts, their shapes and weights, with the numbers of its networks. Cheap:
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
