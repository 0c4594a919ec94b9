package org.emoscope.corpus.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Speeches;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.junit.jupiter.api.Test;

class LeakageAuditTest {

    @Test
    void findsNothingWhereAllIsApart() {
        assertThat(audit(
                        spoken("a", "03", "one", "h1"),
                        spoken("b", "08", "two", "h2"),
                        spoken("c", "09", "three", "h3")))
                .isEmpty();
    }

    @Test
    void findsASpeakerOnTwoSides() {
        List<LeakageFinding> findings =
                audit(spoken("a", "03", "one", "h1"), spoken("b", "08", "two", "h2"), spoken("c", "03", "three", "h3"));

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(LeakageKind.SPEAKER);
            assertThat(f.severity()).isEqualTo(LeakageKind.Severity.SERIOUS);
            assertThat(f.shared()).containsExactly("03");
            assertThat(f.sentence())
                    .isEqualTo("Fold 1: 1 of 1 tested speakers were heard before, in 1 of 1 tested utterances: 03.");
        });
    }

    @Test
    void countsValidationAsHeard() {
        assertThat(audit(
                        spoken("a", "03", "one", "h1"),
                        spoken("b", "08", "two", "h2"),
                        spoken("c", "08", "three", "h3")))
                .extracting(LeakageFinding::kind)
                .containsExactly(LeakageKind.SPEAKER);
    }

    @Test
    void findsTheSameSoundAndNamesTheUtterance() {
        List<LeakageFinding> findings =
                audit(spoken("a", "03", "one", "h1"), spoken("b", "08", "two", "h2"), spoken("c", "09", "three", "h1"));

        assertThat(findings)
                .extracting(LeakageFinding::kind, LeakageFinding::severity)
                .containsExactly(tuple(LeakageKind.CONTENT, LeakageKind.Severity.SERIOUS));
        assertThat(findings.get(0).sentence()).endsWith(": c.");
    }

    @Test
    void countsAndNamesOnlyTheTestedUtterancesThatWereHeard() {
        Utterance heard = spoken("a", "03", "one", "h1");
        Utterance same = spoken("b", "08", "two", "h1");
        Utterance other = spoken("c", "09", "three", "h2");
        Split split = new Split(
                "speaker", List.of(new Fold(0, "one", Map.of("a", Part.TRAIN, "b", Part.TEST, "c", Part.TEST))));

        assertThat(LeakageAudit.of(split, List.of(heard, same, other)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.utterances()).isEqualTo(1);
                    assertThat(f.sentence()).endsWith("in 1 of 2 tested utterances: b.");
                });
    }

    @Test
    void noticesTheSameSentence() {
        assertThat(audit(
                        spoken("a", "03", "one", "h1"), spoken("b", "08", "two", "h2"), spoken("c", "09", "two", "h3")))
                .extracting(LeakageFinding::kind, LeakageFinding::severity)
                .containsExactly(tuple(LeakageKind.TEXT, LeakageKind.Severity.NOTICE));
    }

    @Test
    void noticesWhatCannotBeChecked() {
        assertThat(audit(spoken("a", "", "one", "h1"), spoken("b", "08", "two", "h2"), spoken("c", "", "three", "h3")))
                .extracting(LeakageFinding::kind, LeakageFinding::severity, LeakageFinding::shared)
                .containsExactly(tuple(LeakageKind.SPEAKER, LeakageKind.Severity.NOTICE, List.of()));
    }

    @Test
    void theSpeakerProtocolSharesNoSpeakerAndTheThesisProtocolDoes() throws Exception {
        List<Utterance> utterances = Speeches.ofSpeakers(List.of(20, 20, 20, 20, 20));

        Split apart = SpeakerProtocol.leaveOneOut().split(utterances, Speeches.labelling(utterances), 1);
        Split random = new ThesisProtocol().split(utterances, Speeches.labelling(utterances), 1);

        assertThat(LeakageAudit.of(apart, utterances))
                .extracting(LeakageFinding::severity)
                .doesNotContain(LeakageKind.Severity.SERIOUS);
        assertThat(LeakageAudit.of(random, utterances))
                .filteredOn(f -> f.severity() == LeakageKind.Severity.SERIOUS)
                .extracting(LeakageFinding::kind)
                .containsExactly(LeakageKind.SPEAKER);
    }

    @Test
    void refusesASplitOfAnotherCorpus() {
        Split split = new Split("speaker", List.of(new Fold(0, "x", Map.of("elsewhere", Part.TEST))));

        assertThatThrownBy(() -> LeakageAudit.of(split, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elsewhere");
    }

    private static List<LeakageFinding> audit(Utterance train, Utterance validation, Utterance test) {
        Map<String, Part> parts =
                Map.of(train.id(), Part.TRAIN, validation.id(), Part.VALIDATION, test.id(), Part.TEST);
        return LeakageAudit.of(
                new Split("speaker", List.of(new Fold(0, "one", parts))), List.of(train, validation, test));
    }

    private static Utterance spoken(String id, String speaker, String text, String hash) {
        return Speeches.utterance(id, "sad", speaker, text, Map.of(Utterance.CONTENT_HASH, hash));
    }
}
