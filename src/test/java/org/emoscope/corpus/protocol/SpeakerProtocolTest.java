package org.emoscope.corpus.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Speeches;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;

class SpeakerProtocolTest {

    @Property(tries = 100, seed = "6401")
    void leavingOneOutTestsEveryUtteranceOnceAndKeepsSpeakersApart(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 1, max = 9) Integer> sizes, @ForAll long seed)
            throws CorpusException {
        List<Utterance> utterances = Speeches.ofSpeakers(sizes);

        Split split = split(SpeakerProtocol.leaveOneOut(), utterances, seed);

        assertThat(split.folds()).hasSize(sizes.size());
        assertEveryUtteranceTestedOnce(split, utterances);
        assertSpeakersApart(split, utterances);
        assertThat(split.folds()).allSatisfy(fold -> {
            assertThat(fold.parts()).hasSize(utterances.size());
            assertThat(speakers(fold, Part.TEST, utterances)).hasSize(1);
            assertThat(speakers(fold, Part.VALIDATION, utterances)).hasSize(1);
        });
    }

    @Property(tries = 100, seed = "6402")
    void groupsOfSpeakersTestEveryUtteranceOnceAndKeepSpeakersApart(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 1, max = 30) Integer> sizes,
            @ForAll @IntRange(min = 3, max = 4) int groups,
            @ForAll long seed)
            throws CorpusException {
        List<Utterance> utterances = Speeches.ofSpeakers(sizes);

        Split split = split(SpeakerProtocol.groups(groups), utterances, seed);

        assertThat(split.folds()).hasSize(groups);
        assertEveryUtteranceTestedOnce(split, utterances);
        assertSpeakersApart(split, utterances);
    }

    @Property(tries = 50, seed = "6403")
    void groupsDifferByNoMoreThanTheLargestSpeaker(
            @ForAll @Size(min = 5, max = 12) List<@IntRange(min = 1, max = 30) Integer> sizes, @ForAll long seed)
            throws CorpusException {
        Split split = split(SpeakerProtocol.groups(3), Speeches.ofSpeakers(sizes), seed);

        List<Integer> tested =
                split.folds().stream().map(fold -> fold.ids(Part.TEST).size()).toList();

        assertThat(Collections.max(tested) - Collections.min(tested)).isLessThanOrEqualTo(Collections.max(sizes));
    }

    @Test
    void aLargeSpeakerStandsAloneAndTheSmallOnesTogether() throws CorpusException {
        for (long seed = 0; seed < 20; seed++) {
            Split split = split(SpeakerProtocol.groups(3), Speeches.ofSpeakers(List.of(3, 12, 4, 5, 12)), seed);

            assertThat(split.folds()).extracting(Fold::name).containsExactlyInAnyOrder("s1", "s4", "s0+s2+s3");
        }
    }

    @Test
    void whichSpeakersOfOneSizeStandTogetherComesFromTheSeed() throws CorpusException {
        Set<Set<String>> divisions = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Split split = split(SpeakerProtocol.groups(3), Speeches.ofSpeakers(List.of(5, 5, 5, 5, 5, 5)), seed);
            divisions.add(split.folds().stream().map(Fold::name).collect(Collectors.toSet()));
        }

        assertThat(divisions).hasSizeGreaterThan(5);
    }

    @Property(tries = 50, seed = "6404")
    void theOrderOfUtterancesDoesNotMatterButTheSeedDoes(@ForAll long shuffle) throws CorpusException {
        List<Utterance> utterances = Speeches.ofSpeakers(List.of(5, 4, 3, 6, 5, 4, 7));
        List<Utterance> shuffled = new ArrayList<>(utterances);
        Collections.shuffle(shuffled, new Random(shuffle));

        Split split = split(SpeakerProtocol.leaveOneOut(), utterances, 1);

        assertThat(split(SpeakerProtocol.leaveOneOut(), shuffled, 1)).isEqualTo(split);
        assertThat(split(SpeakerProtocol.leaveOneOut(), shuffled, 1).fingerprint())
                .isEqualTo(split.fingerprint());
        assertThat(split(SpeakerProtocol.leaveOneOut(), shuffled, 2).fingerprint())
                .isNotEqualTo(split.fingerprint());
    }

    @Test
    void everySpeakerValidatesOnce() throws CorpusException {
        List<Utterance> utterances = Speeches.ofSpeakers(List.of(5, 4, 3, 6, 5));

        Split split = split(SpeakerProtocol.leaveOneOut(), utterances, 7);

        assertThat(split.folds())
                .flatExtracting(fold -> speakers(fold, Part.VALIDATION, utterances))
                .containsExactlyInAnyOrder("s0", "s1", "s2", "s3", "s4");
        assertThat(split.folds()).extracting(Fold::name).containsExactly("s0", "s1", "s2", "s3", "s4");
    }

    @Test
    void asManyGroupsValidateAsAreAskedFor() throws CorpusException {
        List<Utterance> utterances = Speeches.ofSpeakers(List.of(2, 2, 2, 2, 2));

        Split two = split(SpeakerProtocol.leaveOneOut().withValidationGroups(2), utterances, 7);
        Split none = split(SpeakerProtocol.leaveOneOut().withValidationGroups(0), utterances, 7);

        assertThat(two.folds())
                .allSatisfy(f -> assertThat(f.ids(Part.VALIDATION)).hasSize(4));
        assertThat(none.folds())
                .allSatisfy(f -> assertThat(f.ids(Part.VALIDATION)).isEmpty());
    }

    @Test
    void utterancesWithoutAClassTakeNoPart() throws CorpusException {
        List<Utterance> utterances = Speeches.ofSpeakers(List.of(2, 2, 2, 2));
        List<Utterance> more = new ArrayList<>(utterances);
        more.add(Speeches.utterance("unlabelled", "", "s0"));

        Split split = SpeakerProtocol.leaveOneOut().split(more, Speeches.labelling(utterances), 1);

        assertThat(split.folds()).allSatisfy(f -> assertThat(f.parts()).doesNotContainKey("unlabelled"));
    }

    @Test
    void refusesToLeaveOneOutOfFewerThanFour() {
        assertThatThrownBy(() -> split(SpeakerProtocol.leaveOneOut(), Speeches.ofSpeakers(List.of(5, 5, 5)), 1))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("needs 4 speakers or more; there are 3");
    }

    @Test
    void refusesMoreGroupsThanSpeakers() {
        assertThatThrownBy(() -> split(SpeakerProtocol.groups(5), Speeches.ofSpeakers(List.of(5, 5, 5, 5)), 1))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("5 groups of speakers were asked for, but there are 4 speakers");
    }

    @Test
    void refusesWhereNobodyIsLeftToTrainOn() {
        assertThatThrownBy(() -> split(SpeakerProtocol.groups(2), Speeches.ofSpeakers(List.of(5, 5, 5)), 1))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("nobody is left to train on");
    }

    @Test
    void refusesUnknownSpeakers() {
        List<Utterance> utterances = Speeches.ofClasses(Map.of("sad", 20));

        assertThatThrownBy(() -> split(SpeakerProtocol.leaveOneOut(), utterances, 1))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("of 20 utterances the speaker is unknown");
    }

    private static Split split(Protocol protocol, List<Utterance> utterances, long seed) throws CorpusException {
        return protocol.split(utterances, Speeches.labelling(utterances), seed);
    }

    private static void assertEveryUtteranceTestedOnce(Split split, List<Utterance> utterances) {
        assertThat(split.folds())
                .flatExtracting(fold -> fold.ids(Part.TEST))
                .containsExactlyInAnyOrderElementsOf(
                        utterances.stream().map(Utterance::id).toList());
    }

    private static void assertSpeakersApart(Split split, List<Utterance> utterances) {
        for (Fold fold : split.folds()) {
            Map<String, Part> partOf = new HashMap<>();
            Set<String> onTwoSides = new HashSet<>();
            for (Utterance utterance : utterances) {
                Part part = fold.parts().get(utterance.id());
                Part before = partOf.putIfAbsent(utterance.speaker(), part);
                if (before != null && before != part) {
                    onTwoSides.add(utterance.speaker());
                }
            }
            assertThat(onTwoSides).isEmpty();
            assertThat(partOf).containsValue(Part.TRAIN);
        }
    }

    private static Set<String> speakers(Fold fold, Part part, List<Utterance> utterances) {
        return utterances.stream()
                .filter(u -> fold.parts().get(u.id()) == part)
                .map(Utterance::speaker)
                .collect(Collectors.toSet());
    }
}
