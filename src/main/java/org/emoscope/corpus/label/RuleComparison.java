package org.emoscope.corpus.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.emoscope.corpus.CountTable;
import org.emoscope.corpus.Utterance;

/**
 * What the two rating rules make of the same utterances.
 *
 * @param summary quadrants by the summary rule: a row a session, a column a quadrant
 * @param thesis the same by the thesis rule
 * @param cross utterances that both rules rate: rows are the summary rule's quadrants, columns the thesis rule's
 */
public record RuleComparison(CountTable summary, CountTable thesis, CountTable cross) {

    private static final List<String> QUADRANTS =
            Arrays.stream(Quadrant.values()).map(Quadrant::label).toList();

    /** Compares the rules on the ratings alone, without any map of categories. */
    public static RuleComparison of(Collection<Utterance> utterances) {
        List<String> sessions = utterances.stream()
                .map(u -> u.attribute(Utterance.SESSION))
                .distinct()
                .sorted()
                .toList();
        return new RuleComparison(
                bySession(sessions, utterances, RatingRule.SUMMARY),
                bySession(sessions, utterances, RatingRule.THESIS),
                CountTable.of(
                        QUADRANTS,
                        QUADRANTS,
                        utterances,
                        u -> quadrant(RatingRule.SUMMARY, u),
                        u -> quadrant(RatingRule.THESIS, u)));
    }

    /** How many utterances have another class by the other rule. */
    public int changed() {
        int same = 0;
        for (int i = 0; i < QUADRANTS.size(); i++) {
            same += cross.at(i, i);
        }
        return cross.sum() - same;
    }

    /** Whether any utterance has ratings for the thesis rule. */
    public boolean hasThesisRatings() {
        return thesis.sum() > 0;
    }

    private static CountTable bySession(List<String> sessions, Collection<Utterance> utterances, RatingRule rule) {
        return CountTable.of(
                sessions, QUADRANTS, utterances, u -> u.attribute(Utterance.SESSION), u -> quadrant(rule, u));
    }

    private static String quadrant(RatingRule rule, Utterance utterance) {
        return rule.quadrant(utterance).map(Quadrant::label).orElse("");
    }
}
