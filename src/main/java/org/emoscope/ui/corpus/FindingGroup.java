package org.emoscope.ui.corpus;

import java.util.List;
import java.util.Locale;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;

/**
 * The findings of one reason.
 *
 * @param reason why
 * @param findings in the order of their subjects
 */
record FindingGroup(FindingReason reason, List<Finding> findings) {

    FindingGroup {
        findings = List.copyOf(findings);
    }

    /** The findings that hold all these words, whatever their case. */
    FindingGroup matching(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return new FindingGroup(
                reason,
                findings.stream()
                        .filter(each -> wanted.stream().allMatch(searched(each)::contains))
                        .toList());
    }

    private String searched(Finding finding) {
        return (finding.subject() + " " + finding.detail() + " " + reason.title()).toLowerCase(Locale.ROOT);
    }
}
