package org.emoscope.model;

import java.util.List;

/**
 * What a system has to tell apart.
 *
 * @param classes names of the classes, 2 or more
 * @param similar indices of the classes that are told apart by themselves, in order: the set S (Li 2021, 3.4); empty where
 *     a system does not ask
 */
public record Problem(List<String> classes, List<Integer> similar) {

    public Problem {
        classes = List.copyOf(classes);
        similar = List.copyOf(similar);
        if (classes.size() < 2) {
            throw new IllegalArgumentException("a system tells 2 classes or more apart: " + classes);
        }
        for (int index : similar) {
            if (index < 0 || index >= classes.size()) {
                throw new IllegalArgumentException("there is no class " + index + " among " + classes);
            }
        }
    }

    /** Classes of which none are set apart. */
    public static Problem of(List<String> classes) {
        return new Problem(classes, List.of());
    }

    /** How many classes there are. */
    public int size() {
        return classes.size();
    }
}
