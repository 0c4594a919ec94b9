package org.emoscope.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a system says of an utterance.
 *
 * @param probabilities one a class; they sum to 1
 * @param decided index of the class that it decides for
 * @param stages what each stage that was asked decided, as an index into the stage's own classes, by its name; empty
 *     where the decision is one network's
 */
public record Decision(List<Double> probabilities, int decided, Map<String, Integer> stages) {

    public Decision {
        probabilities = List.copyOf(probabilities);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        if (decided < 0 || decided >= probabilities.size()) {
            throw new IllegalArgumentException("there is no class " + decided + " among " + probabilities.size());
        }
    }

    /** The most probable class of one network; of equals the first. */
    public static Decision of(float[] probabilities) {
        List<Double> list = new ArrayList<>();
        for (float p : probabilities) {
            list.add((double) p);
        }
        return new Decision(list, best(probabilities), Map.of());
    }

    /** The index of the largest probability; of equals the first. */
    public static int best(float[] probabilities) {
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            if (probabilities[c] > probabilities[best]) {
                best = c;
            }
        }
        return best;
    }
}
