package org.emoscope.corpus.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmoDbCorpusTest {

    /** A copy of the corpus may hold the other three emotions or not. */
    private static final Set<String> FOUR = Set.of("anger", "neutral", "happiness", "sadness");

    private Path folder = Path.of("");

    @BeforeEach
    void findTheCorpus() {
        Optional<Path> found = Optional.ofNullable(System.getenv("EMOSCOPE_CORPORA"))
                .map(corpora -> Path.of(corpora, "emodb"))
                .filter(Files::isDirectory);
        assumeTrue(found.isPresent(), "EMOSCOPE_CORPORA names no folder with emodb in it: real speech is not checked");
        folder = found.get();
    }

    @Test
    void readsAllOfFourEmotionsAndTenSpeakers() throws Exception {
        Corpus corpus = CorpusScanner.standard().scan(folder, ScanOptions.DEFAULT, TaskContext.NONE);

        assertThat(corpus.type()).isEqualTo(CorpusType.EMODB);
        List<Utterance> ofFour = corpus.utterances().stream()
                .filter(u -> FOUR.contains(u.label()))
                .toList();
        assertThat(ofFour).hasSize(339);
        assertThat(corpus.speakers()).containsExactly("03", "08", "09", "10", "11", "12", "13", "14", "15", "16");
        assertThat(corpus.report().leftOut()).isEmpty();
        assertThat(ofFour.stream().mapToDouble(Utterance::seconds).sum()).isBetween(953.0, 955.0);
        assertThat(LabelScheme.ofCorpus().label(ofFour).counts())
                .isEqualTo(Map.of("anger", 127, "neutral", 79, "happiness", 71, "sadness", 62));
        assertThat(LabelScheme.quadrant().label(ofFour).counts())
                .isEqualTo(Map.of("angry", 127, "pleasure", 79, "joy", 71, "sad", 62));
    }

    @Test
    void hasTheSameFingerprintInEveryScan() throws Exception {
        Corpus one = CorpusScanner.standard().scan(folder, ScanOptions.DEFAULT, TaskContext.NONE);
        Corpus two = CorpusScanner.standard().scan(folder.resolve("wav"), ScanOptions.DEFAULT, TaskContext.NONE);

        assertThat(CorpusScanner.standard()
                        .scan(folder, ScanOptions.DEFAULT, TaskContext.NONE)
                        .fingerprint())
                .isEqualTo(one.fingerprint())
                .isNotEqualTo(two.fingerprint());
    }
}
