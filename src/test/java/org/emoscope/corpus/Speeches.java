package org.emoscope.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emoscope.corpus.label.Labelling;

/** Utterances and labellings made up for tests. */
public final class Speeches {

    private Speeches() {}

    public static Utterance utterance(String id, String label, String speaker) {
        return utterance(id, label, speaker, "", Map.of());
    }

    public static Utterance utterance(
            String id, String label, String speaker, String text, Map<String, String> attributes) {
        return new Utterance(
                id,
                Path.of(id),
                Span.WHOLE,
                label,
                speaker,
                text,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                attributes);
    }

    /** As many utterances of each class as is said, without speakers. */
    public static List<Utterance> ofClasses(Map<String, Integer> counts) {
        List<Utterance> utterances = new ArrayList<>();
        counts.forEach((label, count) -> {
            for (int i = 0; i < count; i++) {
                utterances.add(utterance(label + i, label, ""));
            }
        });
        return utterances;
    }

    /** As many utterances of each speaker as is said, in three classes. */
    public static List<Utterance> ofSpeakers(List<Integer> counts) {
        List<Utterance> utterances = new ArrayList<>();
        for (int s = 0; s < counts.size(); s++) {
            for (int i = 0; i < counts.get(s); i++) {
                utterances.add(utterance("s" + s + "-" + i, "class" + i % 3, "s" + s));
            }
        }
        return utterances;
    }

    /** Every utterance with its own label. */
    public static Labelling labelling(List<Utterance> utterances) {
        Map<String, String> labels = new TreeMap<>();
        utterances.forEach(u -> labels.put(u.id(), u.label()));
        return new Labelling("native", List.copyOf(new TreeSet<>(labels.values())), labels, List.of());
    }
}
