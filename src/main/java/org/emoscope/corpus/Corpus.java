package org.emoscope.corpus;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A collection of utterances and the report of the scan that found them.
 *
 * <p>Immutable. Utterances are sorted by id, whatever order they come in.
 *
 * @param name for a person
 * @param type what kind of corpus it is
 * @param root the folder that holds it
 * @param utterances each with an id of its own; may be empty
 * @param report what the scan left out, and why
 */
public record Corpus(String name, CorpusType type, Path root, List<Utterance> utterances, ScanReport report) {

    public Corpus {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(report, "report");
        utterances =
                utterances.stream().sorted(Comparator.comparing(Utterance::id)).toList();
        Set<String> ids = new HashSet<>();
        for (Utterance utterance : utterances) {
            if (!ids.add(utterance.id())) {
                throw new IllegalArgumentException("two utterances share the id " + utterance.id());
            }
        }
    }

    /** Whether the voices are made by a machine: this must be said wherever the corpus shows. */
    public boolean isSynthetic() {
        return type.isSynthetic();
    }

    /** The speakers in alphabetical order, without the unknown one. */
    public List<String> speakers() {
        Set<String> speakers = new TreeSet<>();
        utterances.forEach(u -> speakers.add(u.speaker()));
        speakers.remove("");
        return List.copyOf(speakers);
    }

    /** The sum of all lengths that are known, in seconds. */
    public double seconds() {
        return utterances.stream().mapToDouble(Utterance::seconds).sum();
    }

    /** All utterances by id, in order. */
    public Map<String, Utterance> byId() {
        Map<String, Utterance> byId = new LinkedHashMap<>();
        utterances.forEach(u -> byId.put(u.id(), u));
        return Collections.unmodifiableMap(byId);
    }

    /**
     * SHA-256 over what the corpus says: ids, labels, speakers, texts, ratings and the hashes of the sound.
     *
     * <p>It does not depend on where the corpus lies nor on the order of its files. Hexadecimal, 64 digits.
     */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        for (Utterance u : utterances) {
            fingerprint
                    .add(u.id())
                    .add(u.label())
                    .add(u.speaker())
                    .add(u.text())
                    .add(u.valence().toString())
                    .add(u.arousal().toString())
                    .add(u.attribute(Utterance.RAW_VALENCE))
                    .add(u.attribute(Utterance.RAW_AROUSAL))
                    .add(u.attribute(Utterance.CONTENT_HASH));
        }
        return fingerprint.hex();
    }
}
