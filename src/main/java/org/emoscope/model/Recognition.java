package org.emoscope.model;

import java.util.List;

/**
 * What a model says of an utterance.
 *
 * @param classes the classes it knows
 * @param probabilities one a class, in the same order; they sum to 1
 */
public record Recognition(List<String> classes, List<Double> probabilities) {

    public Recognition {
        classes = List.copyOf(classes);
        probabilities = List.copyOf(probabilities);
        if (classes.isEmpty() || classes.size() != probabilities.size()) {
            throw new IllegalArgumentException(
                    classes.size() + " classes do not fit " + probabilities.size() + " probabilities");
        }
    }

    /** The most probable class; of equals the first. */
    public String label() {
        return classes.get(best());
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < probabilities.size(); i++) {
            if (probabilities.get(i) > probabilities.get(best)) {
                best = i;
            }
        }
        return best;
    }
}
