package org.emoscope.model;

import java.util.List;
import java.util.Objects;

/**
 * What a model says of an utterance.
 *
 * @param classes the classes it knows
 * @param probabilities one a class, in the same order; they sum to 1
 * @param decided index of the class that it decides for: the most probable one, unless several networks decide together
 */
public record Recognition(List<String> classes, List<Double> probabilities, int decided) {

    public Recognition {
        classes = List.copyOf(classes);
        probabilities = List.copyOf(probabilities);
        if (classes.isEmpty() || classes.size() != probabilities.size()) {
            throw new IllegalArgumentException(
                    classes.size() + " classes do not fit " + probabilities.size() + " probabilities");
        }
        Objects.checkIndex(decided, classes.size());
    }

    /** The class that it decides for. */
    public String label() {
        return classes.get(decided);
    }
}
