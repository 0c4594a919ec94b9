package org.emoscope.corpus;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One spoken utterance with what its corpus says of it.
 *
 * <p>Immutable. Equality is that of all components.
 *
 * @param id unique within its corpus, stable between scans, for example {@code wav/03a01Fa.wav}
 * @param audio the file that holds it
 * @param span the part of the file that it takes, or {@link Span#WHOLE}
 * @param label the corpus' own class in the corpus' own word, lower case; empty if it has none
 * @param speaker who speaks, or empty if unknown
 * @param text which sentence is spoken, as a short code or the words, or empty if unknown
 * @param valence mean rating, 1 (negative) to 5 (positive), if rated
 * @param arousal mean rating, 1 (calm) to 5 (excited), if rated
 * @param attributes further facts by name, such as {@code sex} or {@code session}
 */
public record Utterance(
        String id,
        Path audio,
        Span span,
        String label,
        String speaker,
        String text,
        OptionalDouble valence,
        OptionalDouble arousal,
        Map<String, String> attributes) {

    /** Attribute: {@code f} or {@code m}. */
    public static final String SEX = "sex";
    /** Attribute: the recording session. */
    public static final String SESSION = "session";
    /** Attribute: hash of the decoded audio, in hexadecimal; the same sound has the same hash. */
    public static final String CONTENT_HASH = "contentHash";
    /** Attribute: length in seconds. */
    public static final String SECONDS = "seconds";

    public Utterance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(audio, "audio");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(valence, "valence");
        Objects.requireNonNull(arousal, "arousal");
        attributes = Map.copyOf(attributes);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an utterance needs an id");
        }
    }

    /** The attribute, or an empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
