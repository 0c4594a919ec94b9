package org.emoscope.corpus.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;

class RatingRuleTest {

    private static final Map<String, String> NO_RAW_RATINGS = Map.of(Utterance.SESSION, "1");

    @Test
    void theSummaryRuleTakesTheRatingsAndTheThesisRuleTheRawFiles() {
        Utterance utterance = rated("a", 4, 2, raw("2", "4"));

        assertThat(RatingRule.SUMMARY.quadrant(utterance)).contains(Quadrant.PLEASURE);
        assertThat(RatingRule.THESIS.quadrant(utterance)).contains(Quadrant.ANGRY);
    }

    @Test
    void oneRatingAloneMakesNoQuadrant() {
        assertThat(RatingRule.THESIS.quadrant(rated("a", 4, 2, Map.of(Utterance.RAW_VALENCE, "2"))))
                .isEmpty();
        assertThat(RatingRule.THESIS.quadrant(rated("a", 4, 2, Map.of(Utterance.RAW_AROUSAL, "4"))))
                .isEmpty();
    }

    @Test
    void rulesAreFoundByTheirId() throws CorpusException {
        assertThat(RatingRule.of("summary")).isEqualTo(RatingRule.SUMMARY);
        assertThat(RatingRule.of("thesis")).isEqualTo(RatingRule.THESIS);
        assertThatThrownBy(() -> RatingRule.of("golden"))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("known are summary, thesis");
    }

    @Test
    void aComparisonCountsWhatTheRulesPutElsewhere() {
        RuleComparison comparison = RuleComparison.of(List.of(
                rated("a", 4, 2, raw("2", "4")), rated("b", 4, 4, raw("4", "4")), rated("c", 1, 1, raw("5", "5"))));

        assertThat(comparison.hasThesisRatings()).isTrue();
        assertThat(comparison.changed()).isEqualTo(2);
        assertThat(comparison.cross().sum()).isEqualTo(3);
        assertThat(RuleComparison.of(List.of(rated("a", 4, 2, NO_RAW_RATINGS))).hasThesisRatings())
                .isFalse();
    }

    private static Map<String, String> raw(String valence, String arousal) {
        Map<String, String> attributes = new HashMap<>(NO_RAW_RATINGS);
        attributes.put(Utterance.RAW_VALENCE, valence);
        attributes.put(Utterance.RAW_AROUSAL, arousal);
        return attributes;
    }

    private static Utterance rated(String id, double valence, double arousal, Map<String, String> attributes) {
        return new Utterance(
                id,
                Path.of(id),
                Span.WHOLE,
                "neutral",
                "",
                "",
                OptionalDouble.of(valence),
                OptionalDouble.of(arousal),
                attributes);
    }
}
