package org.emoscope.corpus;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** Findings by reason, in the order of the reasons; within one in the order given. */
    public static Map<FindingReason, List<Finding>> byReason(Collection<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::reason, () -> new EnumMap<>(FindingReason.class), Collectors.toList()));
    }
}
