package org.emoscope.corpus.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "2.5, 2.5, sad",
        "1, 1, sad",
        "2.51, 2.5, pleasure",
        "5, 1, pleasure",
        "2.5, 2.51, angry",
        "1, 5, angry",
        "2.6667, 2.6667, joy",
        "5, 5, joy"
    })
    void ratingsUpToTwoAndAHalfAreLow(double valence, double arousal, String quadrant) {
        assertThat(Quadrant.of(valence, arousal).label()).isEqualTo(quadrant);
    }

    @Test
    void quadrantsGoByRatingsFirstAndByCategoryElsewhere() throws CorpusException {
        Labelling labelling = LabelScheme.quadrant()
                .label(List.of(rated("a", "anger", 4, 1), unrated("b", "anger"), unrated("c", "Calm")));

        assertThat(labelling.classes()).containsExactly("sad", "pleasure", "angry", "joy");
        assertThat(labelling.labels()).isEqualTo(Map.of("a", "pleasure", "b", "angry", "c", "pleasure"));
        assertThat(labelling.counts())
                .containsExactly(
                        Map.entry("sad", 0), Map.entry("pleasure", 2), Map.entry("angry", 1), Map.entry("joy", 0));
        assertThat(labelling.classIndex("b")).isEqualTo(2);
    }

    @Test
    void sayWhyAnUtteranceHasNoQuadrant() throws CorpusException {
        Labelling labelling = LabelScheme.quadrant()
                .label(List.of(unrated("a", "sad"), unrated("b", "frustration"), unrated("c", "")));

        assertThat(labelling.leftOut())
                .extracting(Finding::subject, Finding::reason)
                .containsExactly(
                        tuple("b", FindingReason.UNMAPPED_CLASS), tuple("c", FindingReason.MISSING_ANNOTATION));
        assertThat(labelling.label("b")).isEmpty();
        assertThatThrownBy(() -> labelling.classIndex("b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMapOfCategoriesCanBeEdited() throws CorpusException {
        CategoryMap map =
                CategoryMap.standard().with("Frustration", Quadrant.ANGRY).without("calm");

        Labelling labelling = new QuadrantScheme(RatingRule.SUMMARY, map)
                .label(List.of(unrated("a", "frustration"), unrated("b", "calm")));

        assertThat(labelling.labels()).isEqualTo(Map.of("a", "angry"));
        assertThat(CategoryMap.standard().quadrant("frustration")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anger, ANGRY",
        "fear, ANGRY",
        "disgust, ANGRY",
        "sadness, SAD",
        "boredom, SAD",
        "happiness, JOY",
        "surprise, JOY",
        "excitement, JOY",
        "neutral, PLEASURE",
        "calm, PLEASURE",
        "pleased, PLEASURE"
    })
    void everyUsualCategoryStandsInItsQuadrant(String category, Quadrant quadrant) {
        assertThat(CategoryMap.standard().quadrant(category)).contains(quadrant);
    }

    @Test
    void ownClassesAreInAlphabeticalOrder() throws CorpusException {
        Labelling labelling =
                LabelScheme.ofCorpus().label(List.of(unrated("z", "sad"), unrated("a", "joy"), unrated("b", "")));

        assertThat(labelling.classes()).containsExactly("joy", "sad");
        assertThat(labelling.labels().keySet()).containsExactly("a", "z");
        assertThat(labelling.leftOut()).extracting(Finding::subject).containsExactly("b");
    }

    @Test
    void theThesisRuleNeedsRawRatings() {
        QuadrantScheme scheme = new QuadrantScheme(RatingRule.THESIS, CategoryMap.standard());

        assertThatThrownBy(() -> scheme.label(List.of(rated("a", "sad", 1, 1))))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("raw attribute files");
    }

    @Test
    void schemesAreFoundByTheirWord() throws CorpusException {
        assertThat(LabelScheme.of("native", RatingRule.SUMMARY, CategoryMap.standard()))
                .isEqualTo(LabelScheme.ofCorpus());
        assertThat(LabelScheme.of("quadrant", RatingRule.SUMMARY, CategoryMap.standard()))
                .isEqualTo(LabelScheme.quadrant());
        assertThatThrownBy(() -> LabelScheme.of("mood", RatingRule.SUMMARY, CategoryMap.standard()))
                .hasMessage("unknown label scheme \"mood\"; known are native, quadrant");
    }

    private static Utterance rated(String id, String label, double valence, double arousal) {
        return utterance(id, label, OptionalDouble.of(valence), OptionalDouble.of(arousal));
    }

    private static Utterance unrated(String id, String label) {
        return utterance(id, label, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static Utterance utterance(String id, String label, OptionalDouble valence, OptionalDouble arousal) {
        return new Utterance(id, Path.of(id), Span.WHOLE, label, "", "", valence, arousal, Map.of());
    }
}
