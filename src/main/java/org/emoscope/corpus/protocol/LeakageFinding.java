package org.emoscope.corpus.protocol;

import java.util.List;
import java.util.Objects;

/**
 * Something that stands on two sides of one fold, or may do so unseen.
 *
 * @param fold the fold's index
 * @param kind what it is
 * @param severity how much it weighs
 * @param utterances how many tested utterances it concerns
 * @param shared what is on both sides, sorted; empty if that is unknown
 * @param sentence all of it for a person
 */
public record LeakageFinding(
        int fold,
        LeakageKind kind,
        LeakageKind.Severity severity,
        int utterances,
        List<String> shared,
        String sentence) {

    public LeakageFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(sentence, "sentence");
        shared = List.copyOf(shared);
    }
}
