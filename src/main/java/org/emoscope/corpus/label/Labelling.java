package org.emoscope.corpus.label;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.Utterance;

/**
 * What a label scheme makes of a corpus: classes in a fixed order, and which utterance is of which.
 *
 * <p>Immutable.
 *
 * @param scheme the scheme's id
 * @param classes the classes in the order of a network's outputs and a confusion matrix' rows
 * @param labels the class of each utterance by id, sorted by id
 * @param leftOut the utterances that have no class, and why
 */
public record Labelling(String scheme, List<String> classes, Map<String, String> labels, List<Finding> leftOut) {

    public Labelling {
        classes = List.copyOf(classes);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        leftOut = List.copyOf(leftOut);
        for (Map.Entry<String, String> entry : labels.entrySet()) {
            if (!classes.contains(entry.getValue())) {
                throw new IllegalArgumentException(
                        entry.getKey() + " is labelled " + entry.getValue() + ", which is none of " + classes);
            }
        }
    }

    /** The class of an utterance, if it takes part. */
    public Optional<String> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    /**
     * The place of an utterance's class among the classes, from 0.
     *
     * @throws IllegalArgumentException if the utterance has no class
     */
    public int classIndex(String id) {
        return label(id)
                .map(classes::indexOf)
                .orElseThrow(() -> new IllegalArgumentException(id + " has no class in the scheme " + scheme));
    }

    /** The utterances that take part, in the order given. */
    public List<Utterance> labelled(Collection<Utterance> utterances) {
        return utterances.stream().filter(u -> labels.containsKey(u.id())).toList();
    }

    /** How many utterances each class has, classes in order; 0 for a class without any. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counted = new HashMap<>();
        labels.values().forEach(label -> counted.merge(label, 1, Integer::sum));
        Map<String, Integer> counts = new LinkedHashMap<>();
        classes.forEach(name -> counts.put(name, counted.getOrDefault(name, 0)));
        return Collections.unmodifiableMap(counts);
    }
}
