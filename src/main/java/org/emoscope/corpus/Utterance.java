package org.emoscope.corpus;

import java.nio.file.Path;
import java.util.HashMap;
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
    /** Attribute: mean valence of raw annotation files, on whatever way up their scale is. */
    public static final String RAW_VALENCE = "rawValence";
    /** Attribute: mean arousal of raw annotation files, on whatever way up their scale is. */
    public static final String RAW_AROUSAL = "rawArousal";

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

    /** The length that the scan measured, or 0 if it is unknown. */
    public double seconds() {
        return numericAttribute(SECONDS).orElse(0);
    }

    /** The attribute as a number, if it is there. */
    public OptionalDouble numericAttribute(String name) {
        String value = attribute(name);
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }

    /** This utterance with further attributes; those of the same name are replaced. */
    public Utterance with(Map<String, String> further) {
        Map<String, String> all = new HashMap<>(attributes);
        all.putAll(further);
        return new Utterance(id, audio, span, label, speaker, text, valence, arousal, all);
    }

    /** The attribute, or an empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
