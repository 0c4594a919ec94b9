package org.emoscope.ui.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.CountTable;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.corpus.label.RuleComparison;
import org.emoscope.ui.common.LoadedCorpus;

/**
 * What a person is told of a corpus under a label scheme. Needs no toolkit.
 *
 * @param loaded the corpus
 * @param labelled how many utterances got a class
 * @param counts rows are speakers, columns classes
 * @param leftOut what takes no part, by reason; by the scan and by the label scheme
 * @param flagged what takes part but deserves a look, by reason
 * @param categories what the scheme does with the categories of the corpus, if it looks at them
 * @param rules what both rating rules make of it, where there are ratings for both
 * @param labelProblem why the scheme gives no class at all; empty if it does
 */
record CorpusReport(
        LoadedCorpus loaded,
        int labelled,
        CountTable counts,
        List<FindingGroup> leftOut,
        List<FindingGroup> flagged,
        List<CategoryUse> categories,
        Optional<RuleComparison> rules,
        String labelProblem) {

    CorpusReport {
        leftOut = List.copyOf(leftOut);
        flagged = List.copyOf(flagged);
        categories = List.copyOf(categories);
    }

    static CorpusReport of(LoadedCorpus loaded, LabelScheme scheme) {
        List<Utterance> utterances = loaded.corpus().utterances();
        Optional<RuleComparison> rules = rules(loaded, utterances);
        List<CategoryUse> categories = CategoryUse.of(utterances, scheme);
        List<FindingGroup> flagged = grouped(loaded.corpus().report().flagged());
        List<Finding> leftOut = new ArrayList<>(loaded.corpus().report().leftOut());
        try {
            Labelling labelling = scheme.label(utterances);
            leftOut.addAll(labelling.leftOut());
            return new CorpusReport(
                    loaded,
                    labelling.labels().size(),
                    counts(labelling, utterances),
                    grouped(leftOut),
                    flagged,
                    categories,
                    rules,
                    "");
        } catch (CorpusException e) {
            CountTable none = new CountTable(List.of(), List.of(), List.of());
            return new CorpusReport(
                    loaded, 0, none, grouped(leftOut), flagged, categories, rules, String.valueOf(e.getMessage()));
        }
    }

    /** The lines of the table of speakers and classes. */
    List<SpeakerCounts> speakers() {
        List<SpeakerCounts> lines = new ArrayList<>();
        for (int i = 0; i < counts.rows().size(); i++) {
            lines.add(new SpeakerCounts(counts.rows().get(i), counts.counts().get(i)));
        }
        return lines;
    }

    private static CountTable counts(Labelling labelling, List<Utterance> utterances) {
        List<Utterance> labelled = labelling.labelled(utterances);
        List<String> speakers =
                labelled.stream().map(Utterance::speaker).distinct().sorted().toList();
        return CountTable.of(speakers, labelling.classes(), labelled, Utterance::speaker, u -> labelling
                .label(u.id())
                .orElse(""));
    }

    private static Optional<RuleComparison> rules(LoadedCorpus loaded, List<Utterance> utterances) {
        if (loaded.corpus().type() != CorpusType.IEMOCAP) {
            return Optional.empty();
        }
        return Optional.of(RuleComparison.of(utterances)).filter(RuleComparison::hasThesisRatings);
    }

    private static List<FindingGroup> grouped(List<Finding> findings) {
        Map<FindingReason, List<Finding>> byReason = findings.stream()
                .sorted(Comparator.comparing(Finding::subject))
                .collect(Collectors.groupingBy(Finding::reason, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
