package org.emoscope.corpus.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;
import org.emoscope.task.CancelledWhen;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusScannerTest {

    @TempDir
    Path root;

    private final CorpusScanner scanner = new CorpusScanner(Importers.all(), new TestSpeech());

    @Test
    void readsSpeakerSentenceAndEmotionFromEmoDbNames() throws Exception {
        TestSpeech.speakNames(root, "wav/03a01Wa.wav", "wav/14b10Na.wav", "wav/08a07Fd.wav");

        Corpus corpus = scan();

        assertThat(corpus.type()).isEqualTo(CorpusType.EMODB);
        assertThat(corpus.name()).isEqualTo("EmoDB");
        assertThat(corpus.utterances())
                .extracting(
                        Utterance::id, Utterance::speaker, Utterance::text, Utterance::label, u -> u.attribute("sex"))
                .containsExactly(
                        tuple("wav/03a01Wa.wav", "03", "a01", "anger", "m"),
                        tuple("wav/08a07Fd.wav", "08", "a07", "happiness", "f"),
                        tuple("wav/14b10Na.wav", "14", "b10", "neutral", "f"));
    }

    @Test
    void leavesOutBadFilesAndGoesOn() throws Exception {
        TestSpeech.speakNames(root, "03a01Wa.wav", "03a02Na.wav");
        TestSpeech.speak(root, "03a04Fa.wav", "noise");
        TestSpeech.speak(root, "hello.wav", "hello");
        TestSpeech.speak(root, "03a05Ta.wav", "03a01Wa.wav");

        Corpus corpus = scan();

        assertThat(corpus.utterances()).extracting(Utterance::id).containsExactly("03a01Wa.wav", "03a02Na.wav");
        assertThat(corpus.report().leftOut())
                .extracting(Finding::subject, Finding::reason)
                .containsExactly(
                        tuple("03a04Fa.wav", FindingReason.UNREADABLE),
                        tuple("hello.wav", FindingReason.UNKNOWN_NAME),
                        tuple("03a05Ta.wav", FindingReason.DUPLICATE_CONTENT));
        assertThat(corpus.report().leftOut().get(2).detail())
                .isEqualTo("It sounds exactly like 03a01Wa.wav, which is labelled anger and not sadness.");
        assertThat(corpus.report().audioFiles()).isEqualTo(5);
    }

    @Test
    void notesLengthAndHashOfEachUtterance() throws Exception {
        TestSpeech.speak(root, "03a01Wa.wav", "0123456789ABCDE");

        Utterance utterance = scan().utterances().get(0);

        assertThat(utterance.seconds()).isEqualTo(1.5);
        assertThat(utterance.attribute(Utterance.CONTENT_HASH)).hasSize(64);
    }

    @Test
    void passesOverHiddenFilesAndCountsOthers() throws Exception {
        TestSpeech.speakNames(
                root, "03a01Wa.wav", "._03a01Wa.wav", ".git/03a02Na.wav", "__MACOSX/03a04Fa.wav", "README.md");

        Corpus corpus = scan();

        assertThat(corpus.utterances()).hasSize(1);
        assertThat(corpus.report().leftOut()).isEmpty();
        assertThat(corpus.report().otherFiles()).isEqualTo(1);
    }

    @Test
    void readsTheTypeThatItIsToldToRead() throws Exception {
        TestSpeech.speakNames(root, "a/x.wav", "b/y.wav");

        Corpus corpus = scanner.scan(root, ScanOptions.DEFAULT.withType(CorpusType.EMODB), TaskContext.NONE);

        assertThat(corpus.utterances()).isEmpty();
        assertThat(corpus.report().leftOut()).extracting(Finding::reason).containsOnly(FindingReason.UNKNOWN_NAME);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> scanner.scan(root.resolve("nowhere"), ScanOptions.DEFAULT, TaskContext.NONE))
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("nowhere: there is no such folder");
    }

    @Test
    void refusesAFolderWithoutAudio() throws IOException {
        Files.writeString(root.resolve("README.md"), "nothing here");

        assertThatThrownBy(this::scan)
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith("there is no audio file in this folder");
    }

    @Test
    void refusesAFolderThatNobodyKnowsAndSaysWhatToDo() throws IOException {
        TestSpeech.speakNames(root, "one.wav", "two.wav");

        assertThatThrownBy(this::scan)
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("name its type")
                .hasMessageContaining("manifest.csv");
    }

    @Test
    void stopsSoonAfterItIsCancelled() throws IOException {
        for (int i = 10; i < 60; i++) {
            TestSpeech.speakNames(root, i + "a01Wa.wav");
        }
        AtomicInteger read = new AtomicInteger();
        SpeechSource counting = file -> {
            read.incrementAndGet();
            return new Signal(new float[] {read.get()}, 10);
        };
        TaskContext cancelled = new CancelledWhen(() -> read.get() >= 5);

        assertThatThrownBy(
                        () -> new CorpusScanner(Importers.all(), counting).scan(root, ScanOptions.DEFAULT, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(read.get()).isLessThan(10);
    }

    @Test
    void reportsProgressThatNeverGoesBack() throws Exception {
        for (int i = 10; i < 30; i++) {
            TestSpeech.speakNames(root, i + "a01Wa.wav");
        }
        List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
        TaskContext watching = new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                fractions.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        scanner.scan(root, ScanOptions.DEFAULT, watching);

        assertThat(fractions).isSorted().endsWith(1.0).hasSize(21);
    }

    private Corpus scan() throws CorpusException {
        return scanner.scan(root, ScanOptions.DEFAULT, TaskContext.NONE);
    }
}
