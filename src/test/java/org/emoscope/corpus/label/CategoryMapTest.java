package org.emoscope.corpus.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;

class CategoryMapTest {

    @Test
    void changesAreGivenInWords() throws CorpusException {
        CategoryMap map = CategoryMap.standard().with(Map.of("Fear", "Sad", "neutral", "none", "whisper", "pleasure"));

        assertThat(map.quadrant("fear")).contains(Quadrant.SAD);
        assertThat(map.quadrant("NEUTRAL")).isEmpty();
        assertThat(map.changes())
                .containsExactly(
                        Map.entry("fear", "sad"), Map.entry("neutral", "none"), Map.entry("whisper", "pleasure"));
        assertThat(map.changesInWords()).isEqualTo("fear=sad, neutral=none, whisper=pleasure");
    }

    @Test
    void theUsualMapHasNoChanges() throws CorpusException {
        CategoryMap there = CategoryMap.standard().with("fear", Quadrant.SAD).with("fear", Quadrant.ANGRY);

        assertThat(there.changes()).isEmpty();
        assertThat(there.changesInWords()).isEmpty();
    }

    @Test
    void aWordThatIsNoQuadrantIsRefused() {
        assertThatThrownBy(() -> CategoryMap.standard().with(Map.of("fear", "blue")))
                .isInstanceOf(CorpusException.class)
                .hasMessage("unknown quadrant \"blue\"; known are sad, pleasure, angry, joy");
    }

    @Property(tries = 200, seed = "6410")
    void wordsAndChangesBringBackTheSameMap(@ForAll Map<String, Quadrant> quadrants) throws CorpusException {
        CategoryMap map = new CategoryMap(quadrants);

        assertThat(CategoryMap.of(map.toWords())).isEqualTo(map);
        assertThat(CategoryMap.standard().with(map.changes())).isEqualTo(map);
    }

    @Test
    void aCategoryIsCountedWithItsRatingsAndItsQuadrant() {
        List<CategoryUse> uses = CategoryUse.of(
                List.of(
                        utterance("a", "fear", OptionalDouble.of(3)),
                        utterance("b", "fear", OptionalDouble.empty()),
                        utterance("c", "whisper", OptionalDouble.empty()),
                        utterance("d", "", OptionalDouble.of(3))),
                new QuadrantScheme(RatingRule.SUMMARY, CategoryMap.standard()));

        assertThat(uses)
                .containsExactly(
                        new CategoryUse("fear", 2, 1, Optional.of(Quadrant.ANGRY)),
                        new CategoryUse("whisper", 1, 0, Optional.empty()));
    }

    private static Utterance utterance(String id, String label, OptionalDouble rating) {
        return new Utterance(id, Path.of(id), Span.WHOLE, label, "", "", rating, rating, Map.of());
    }
}
