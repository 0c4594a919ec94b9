package org.emoscope.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    private static final Utterance A = utterance("a.wav", "sad", "03", "h1");
    private static final Utterance B = utterance("b.wav", "joy", "", "h2");

    @Test
    void isSortedById() {
        assertThat(corpus("here", B, A).utterances()).containsExactly(A, B);
        assertThat(corpus("here", B, A).byId().keySet()).containsExactly("a.wav", "b.wav");
    }

    @Test
    void doesNotCountTheUnknownSpeaker() {
        assertThat(corpus("here", A, B).speakers()).containsExactly("03");
    }

    @Test
    void refusesTwoUtterancesOfOneId() {
        assertThatThrownBy(() -> corpus("here", A, A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.wav");
    }

    @Test
    void hasOneFingerprintWhereverItLies() {
        assertThat(corpus("there", B, A).fingerprint())
                .hasSize(64)
                .isEqualTo(corpus("here", A, B).fingerprint());
    }

    @Test
    void hasAnotherFingerprintWhenAnythingSaidOfAnUtteranceChanges() {
        String before = corpus("here", A, B).fingerprint();

        assertThat(List.of(
                        utterance("c.wav", "joy", "", "h2"),
                        utterance("b.wav", "sad", "", "h2"),
                        utterance("b.wav", "joy", "08", "h2"),
                        utterance("b.wav", "joy", "", "h3"),
                        B.with(Map.of(Utterance.RAW_VALENCE, "2.0"))))
                .allSatisfy(changed ->
                        assertThat(corpus("here", A, changed).fingerprint()).isNotEqualTo(before));
    }

    @Test
    void wordsOfAFingerprintDoNotRunTogether() {
        assertThat(corpus("here", utterance("a", "bc", "", "")).fingerprint())
                .isNotEqualTo(corpus("here", utterance("ab", "c", "", "")).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"emodb", "EmoDB", "CREMA-D", "folders"})
    void typesAreFoundByTheirWord(String id) throws CorpusException {
        assertThat(CorpusType.of(id).id()).isEqualToIgnoringCase(id);
    }

    private static Corpus corpus(String root, Utterance... utterances) {
        return new Corpus(
                "Mine",
                CorpusType.MANIFEST,
                Path.of(root),
                List.of(utterances),
                new ScanReport(2, 0, List.of(), List.of()));
    }

    private static Utterance utterance(String id, String label, String speaker, String hash) {
        return Speeches.utterance(id, label, speaker, "", Map.of(Utterance.CONTENT_HASH, hash));
    }
}
