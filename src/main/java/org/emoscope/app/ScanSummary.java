package org.emoscope.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CountTable;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.corpus.label.RuleComparison;

/**
 * What a scan report shows.
 *
 * @param corpus the corpus with its own report
 * @param labelling what the scheme makes of it
 * @param speakers a row a speaker, a column a class; the unknown speaker has an empty name
 * @param categories a row a class of the corpus, a column a class of the scheme
 * @param map what the scheme does with the categories of the corpus, if it looks at them
 * @param rules the difference between the rating rules, where there are raw ratings
 */
record ScanSummary(
        Corpus corpus,
        Labelling labelling,
        CountTable speakers,
        CountTable categories,
        List<CategoryUse> map,
        Optional<RuleComparison> rules) {

    /** @throws CorpusException if there are utterances, but none gets a class */
    static ScanSummary of(Corpus corpus, LabelScheme scheme) throws CorpusException {
        List<Utterance> utterances = corpus.utterances();
        Labelling labelling = utterances.isEmpty()
                ? new Labelling(scheme.id(), List.of(), Map.of(), List.of())
                : scheme.label(utterances);
        TreeSet<String> speakers = new TreeSet<>();
        TreeSet<String> categories = new TreeSet<>();
        utterances.forEach(u -> {
            speakers.add(u.speaker());
            categories.add(u.label());
        });
        return new ScanSummary(
                corpus,
                labelling,
                CountTable.of(List.copyOf(speakers), labelling.classes(), utterances, Utterance::speaker, u -> labelling
                        .label(u.id())
                        .orElse("")),
                CountTable.of(List.copyOf(categories), labelling.classes(), utterances, Utterance::label, u -> labelling
                        .label(u.id())
                        .orElse("")),
                CategoryUse.of(utterances, scheme),
                Optional.of(RuleComparison.of(utterances)).filter(RuleComparison::hasThesisRatings));
    }

    /** Seconds of speech of one speaker. */
    double seconds(String speaker) {
        return corpus.utterances().stream()
                .filter(u -> u.speaker().equals(speaker))
                .mapToDouble(Utterance::seconds)
                .sum();
    }
}
