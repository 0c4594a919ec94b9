package org.emoscope.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a scan came across beside the utterances that it understood.
 *
 * @param audioFiles audio files found, 0 or more
 * @param otherFiles further files, such as annotations, 0 or more
 * @param leftOut what is not in the corpus, and why
 * @param flagged what is in the corpus but deserves a look
 */
public record ScanReport(int audioFiles, int otherFiles, List<Finding> leftOut, List<Finding> flagged) {

    public ScanReport {
        if (audioFiles < 0 || otherFiles < 0) {
            throw new IllegalArgumentException("file counts must be 0 or more: " + audioFiles + ", " + otherFiles);
        }
        leftOut = List.copyOf(leftOut);
        flagged = List.copyOf(flagged);
    }

    /** A report without findings. */
    public static ScanReport clean(int audioFiles) {
        return new ScanReport(audioFiles, 0, List.of(), List.of());
    }

    /** What was left out, grouped by reason. */
    public Map<FindingReason, List<Finding>> leftOutByReason() {
        return byReason(leftOut);
    }

    /** What deserves a look, grouped by reason. */
    public Map<FindingReason, List<Finding>> flaggedByReason() {
        return byReason(flagged);
    }

    private static Map<FindingReason, List<Finding>> byReason(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::reason, () -> new EnumMap<>(FindingReason.class), Collectors.toList()));
    }
}
