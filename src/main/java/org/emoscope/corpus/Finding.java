package org.emoscope.corpus;

import java.util.Objects;

/**
 * One thing that a scan or a label scheme wants a person to know of.
 *
 * @param subject the file or utterance that it is about, named as in its corpus
 * @param reason the kind of finding
 * @param detail a sentence for a person
 */
public record Finding(String subject, FindingReason reason, String detail) {

    public Finding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
