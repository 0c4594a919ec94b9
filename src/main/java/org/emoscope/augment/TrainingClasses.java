package org.emoscope.augment;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;

/**
 * The utterances of a training part and the class of each, in an order of their own.
 *
 * <p>Nothing else of a corpus is known here, so that no copy can be made of what a system is validated or tested on.
 * Immutable.
 */
public final class TrainingClasses {

    private final TreeMap<String, Integer> classOf;
    private final int classes;

    /**
     * @param classOf the index of the class, 0 to {@code classes − 1}, of every utterance of the training part by id; the
     *     order of the map does not matter
     * @param classes how many classes there are, 1 or more
     */
    public TrainingClasses(Map<String, Integer> classOf, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("there must be 1 class or more: " + classes);
        }
        classOf.forEach((id, index) -> {
            if (index < 0 || index >= classes) {
                throw new IllegalArgumentException(
                        "the class of " + id + " must be 0 to " + (classes - 1) + ": " + index);
            }
        });
        this.classOf = new TreeMap<>(classOf);
        this.classes = classes;
    }

    /**
     * The training part of a fold; its other sides are passed over.
     *
     * @param classOf the index of the class of at least the training utterances by id
     * @param classes how many classes there are, 1 or more
     */
    public static TrainingClasses of(Fold fold, Map<String, Integer> classOf, int classes) {
        Map<String, Integer> training = new HashMap<>();
        for (String id : fold.ids(Part.TRAIN)) {
            Integer index = classOf.get(id);
            if (index == null) {
                throw new IllegalArgumentException("the training utterance " + id + " has no class");
            }
            training.put(id, index);
        }
        return new TrainingClasses(training, classes);
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** All training utterances, sorted. */
    public SortedSet<String> ids() {
        return new TreeSet<>(classOf.keySet());
    }

    /** The training utterances of a class, sorted. */
    SortedSet<String> idsOf(int index) {
        SortedSet<String> ids = ids();
        ids.removeIf(id -> classOf.get(id) != index);
        return ids;
    }

    /**
     * The class of a training utterance.
     *
     * @throws IllegalArgumentException if it is none
     */
    int classOf(String id) {
        Integer index = classOf.get(id);
        if (index == null) {
            throw new IllegalArgumentException(id + " is not in the training part; copies are made of what is");
        }
        return index;
    }
}
