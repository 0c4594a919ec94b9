package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which utterances stand for their class: a share of each class, drawn at random without replacement.
 *
 * <pre>
 * drawn of a class of m = max(1, round(share · m))        halves are rounded up
 * </pre>
 *
 * <p>Each class is sorted by id and shuffled by itself with the same seed: the order in which utterances come does not
 * matter, nor what other classes hold. Thread safe. Source: Li 2021, 4.3 (a tenth of each class).
 *
 * @param share 0 &lt; share ≤ 1
 * @param seed of the shuffles
 */
public record Sampling(double share, long seed) {

    /** The share of the thesis. */
    public static final double USUAL_SHARE = 0.1;

    /** A tenth of each class, seed 1. */
    public static final Sampling USUAL = new Sampling(USUAL_SHARE, 1);

    public Sampling {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1: " + share);
        }
    }

    /**
     * Draws.
     *
     * @param classes the class of each utterance, by id; any values that tell classes apart
     * @return the ids drawn, at least one of each class that has any
     */
    public SortedSet<String> draw(Map<String, ?> classes) {
        Map<Object, List<String>> members = new HashMap<>();
        classes.forEach((id, of) ->
                members.computeIfAbsent(of, each -> new ArrayList<>()).add(id));
        SortedSet<String> drawn = new TreeSet<>();
        members.values().forEach(ids -> drawn.addAll(drawOne(ids)));
        return drawn;
    }

    private List<String> drawOne(Collection<String> ids) {
        List<String> shuffled = new ArrayList<>(new TreeSet<>(ids));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.toIntExact(Math.max(1, Math.round(share * shuffled.size()))));
    }
}
