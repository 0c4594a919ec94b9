package org.emoscope.corpus.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Speeches;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;

class ThesisProtocolTest {

    @Test
    void makesTable6OfTable5() throws CorpusException {
        List<Utterance> utterances =
                Speeches.ofClasses(Map.of("sad", 1265, "pleasure", 2580, "angry", 1554, "joy", 4640));

        Fold fold = split(utterances, 1).folds().get(0);

        assertThat(sizes(fold, "sad")).containsExactly(1012, 127, 126);
        assertThat(sizes(fold, "pleasure")).containsExactly(2064, 258, 258);
        assertThat(sizes(fold, "angry")).containsExactly(1243, 155, 156);
        assertThat(sizes(fold, "joy")).containsExactly(3712, 464, 464);
        assertThat(sizes(fold, "")).containsExactly(8031, 1004, 1004);
    }

    @Property(tries = 200, seed = "6405")
    void everyUtteranceStandsOnOneSide(
            @ForAll @IntRange(min = 10, max = 400) int sad, @ForAll @IntRange(max = 400) int joy, @ForAll long seed)
            throws CorpusException {
        List<Utterance> utterances = Speeches.ofClasses(Map.of("sad", sad, "joy", joy));

        Fold fold = split(utterances, seed).folds().get(0);

        assertThat(fold.parts().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        utterances.stream().map(Utterance::id).toList());
        assertThat(fold.ids(Part.TRAIN)).hasSize(sad * 8 / 10 + joy * 8 / 10);
    }

    @Property(tries = 50, seed = "6406")
    void theOrderOfUtterancesDoesNotMatterButTheSeedDoes(@ForAll long shuffle) throws CorpusException {
        List<Utterance> utterances = Speeches.ofClasses(Map.of("sad", 40, "joy", 60));
        List<Utterance> shuffled = new ArrayList<>(utterances);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(split(shuffled, 5)).isEqualTo(split(utterances, 5));
        assertThat(split(shuffled, 6)).isNotEqualTo(split(utterances, 5));
    }

    @Test
    void refusesTooFewUtterances() {
        assertThatThrownBy(() -> split(Speeches.ofClasses(Map.of("sad", 3, "joy", 2)), 1))
                .isInstanceOf(CorpusException.class)
                .hasMessage("too few utterances for a random split: of 5 none is left for validation");
    }

    private static Split split(List<Utterance> utterances, long seed) throws CorpusException {
        return new ThesisProtocol().split(utterances, Speeches.labelling(utterances), seed);
    }

    private static List<Integer> sizes(Fold fold, String prefix) {
        return List.of(
                count(fold, Part.TRAIN, prefix), count(fold, Part.VALIDATION, prefix), count(fold, Part.TEST, prefix));
    }

    private static int count(Fold fold, Part part, String prefix) {
        return (int) fold.ids(part).stream().filter(id -> id.startsWith(prefix)).count();
    }
}
