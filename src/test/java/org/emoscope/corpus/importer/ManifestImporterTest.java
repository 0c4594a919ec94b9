package org.emoscope.corpus.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestImporterTest {

    @TempDir
    Path parent;

    private Path root;

    private final CorpusScanner scanner = new CorpusScanner(Importers.all(), new TestSpeech());

    @BeforeEach
    void speak() throws IOException {
        root = Files.createDirectory(parent.resolve("mine"));
        TestSpeech.speakNames(root, "a.wav", "sub/b.wav");
        TestSpeech.speak(root, "long.wav", "0123456789abcdefghijklmnopqrstuvwxyz0123");
    }

    @Test
    void readsAllColumnsInAnyOrder() throws Exception {
        Corpus corpus = scan(
                """
                Label,path,speaker,arousal,valence,text,mood
                Happy,sub/b.wav,"Smith, Jane",4.5,4,"She said ""no""\",calm
                """);

        assertThat(corpus.type()).isEqualTo(CorpusType.MANIFEST);
        assertThat(corpus.name()).isEqualTo("mine");
        Utterance utterance = corpus.utterances().get(0);
        assertThat(utterance.id()).isEqualTo("sub/b.wav");
        assertThat(utterance.label()).isEqualTo("happy");
        assertThat(utterance.speaker()).isEqualTo("Smith, Jane");
        assertThat(utterance.text()).isEqualTo("She said \"no\"");
        assertThat(utterance.valence()).isEqualTo(OptionalDouble.of(4));
        assertThat(utterance.arousal()).isEqualTo(OptionalDouble.of(4.5));
        assertThat(utterance.attribute("mood")).isEqualTo("calm");
    }

    @Test
    void cutsUtterancesOutOfOneFile() throws Exception {
        Corpus corpus = scan("path,label,start,end\nlong.wav,sad,0,1.5\nlong.wav,joy,1.5,\n");

        assertThat(corpus.utterances())
                .extracting(Utterance::id, Utterance::span, Utterance::seconds)
                .containsExactly(
                        tuple("long.wav#0.0-1.5", new Span(0, 1.5), 1.5),
                        tuple("long.wav#1.5-Infinity", new Span(1.5, Double.POSITIVE_INFINITY), 2.5));
    }

    @Test
    void leavesOutASpanAfterTheEndOfItsFile() throws Exception {
        Corpus corpus = scan("path,label,start,end\na.wav,sad,,\nlong.wav,joy,9,10\n");

        assertThat(corpus.report().leftOut())
                .filteredOn(f -> f.reason() == FindingReason.UNREADABLE)
                .singleElement()
                .extracting(Finding::detail)
                .isEqualTo("It starts at 9.000 s, but the file ends at 4.000 s.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.wav",
                "sub/../../outside.wav",
                "sub\\..\\..\\outside.wav",
                "/etc/outside.wav",
                "C:\\outside.wav",
                "\\\\server\\outside.wav"
            })
    void neverLeavesItsFolder(String path) throws Exception {
        TestSpeech.speakNames(parent, "outside.wav");

        Corpus corpus = scan("path,label\na.wav,sad\n" + path + ",joy\n");

        assertThat(corpus.utterances()).extracting(Utterance::id).containsExactly("a.wav");
        assertThat(corpus.report().leftOut())
                .filteredOn(f -> f.subject().equals("manifest.csv:3"))
                .extracting(Finding::reason)
                .containsExactly(FindingReason.INVALID_ANNOTATION);
    }

    @Test
    void followsAbsolutePathsOnlyWhereThatIsAllowed() throws Exception {
        TestSpeech.speakNames(parent, "outside.wav");
        Files.writeString(
                root.resolve("manifest.csv"),
                "path,label\n" + parent.resolve("outside.wav").toAbsolutePath() + ",joy\n../outside.wav,joy\n");

        Corpus corpus = scanner.scan(
                root, ScanOptions.DEFAULT.withManifestPaths(ScanOptions.ManifestPaths.ABSOLUTE_TOO), TaskContext.NONE);

        assertThat(corpus.utterances()).hasSize(1);
        assertThat(corpus.report().leftOut()).extracting(Finding::subject).contains("manifest.csv:3");
    }

    @Test
    void namesTheLineOfEveryFault() throws Exception {
        Corpus corpus = scan(
                """
                path,label,valence,arousal,start,end
                a.wav,sad,2,2,,
                sub/b.wav,,3,,,
                ,joy,,,,
                long.wav,joy,,,2,1
                a.wav,joy,,,,
                short
                gone.wav,joy,,,,
                """);

        assertThat(corpus.report().leftOut())
                .extracting(Finding::subject, Finding::reason)
                .contains(
                        tuple("manifest.csv:3", FindingReason.INVALID_ANNOTATION),
                        tuple("manifest.csv:4", FindingReason.INVALID_ANNOTATION),
                        tuple("manifest.csv:5", FindingReason.INVALID_ANNOTATION),
                        tuple("manifest.csv:6", FindingReason.DUPLICATE_CONTENT),
                        tuple("manifest.csv:7", FindingReason.INVALID_ANNOTATION),
                        tuple("gone.wav", FindingReason.MISSING_AUDIO));
    }

    @Test
    void flagsARatingOffTheScaleAndGoesByTheLabel() throws Exception {
        Corpus corpus = scan("path,label,valence,arousal\na.wav,sad,6,2\nsub/b.wav,joy,NaN,x\n");

        assertThat(corpus.utterances()).hasSize(2).allSatisfy(u -> assertThat(u.valence())
                .isEmpty());
        assertThat(corpus.report().flagged())
                .hasSize(3)
                .extracting(Finding::reason)
                .containsOnly(FindingReason.INVALID_RATING);
    }

    @Test
    void reportsAudioThatItDoesNotList() throws Exception {
        Corpus corpus = scan("path,label\na.wav,sad\n");

        assertThat(corpus.report().leftOut())
                .extracting(Finding::subject, Finding::reason)
                .containsExactly(
                        tuple("long.wav", FindingReason.MISSING_ANNOTATION),
                        tuple("sub/b.wav", FindingReason.MISSING_ANNOTATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.wav,sad\n", "path,mood\na.wav,sad\n", "path,label,Label\n", "path,label\n\"a.wav,sad\n"})
    void refusesAManifestThatIsNone(String text) {
        assertThatThrownBy(() -> scan(text)).isInstanceOf(CorpusException.class).hasMessageContaining("manifest.csv");
    }

    @Test
    void isReadByItsOwnNameToo() throws Exception {
        Path list = Files.writeString(root.resolve("list.csv"), "path,label\na.wav,sad\n");

        Corpus corpus = scanner.scan(list, ScanOptions.DEFAULT, TaskContext.NONE);

        assertThat(corpus.utterances()).extracting(Utterance::id).containsExactly("a.wav");
        assertThat(corpus.root()).isEqualTo(root);
    }

    @Test
    void isSyntheticBesideTheMarkerOfTheDemoCorpus() throws Exception {
        Files.writeString(root.resolve(DemoCorpus.MARKER), "type=demo\n");

        Corpus corpus = scan("path,label,speaker\na.wav,sad,f1\n");

        assertThat(corpus.type()).isEqualTo(CorpusType.DEMO);
        assertThat(corpus.isSynthetic()).isTrue();
        assertThat(corpus.name()).contains("synthetic");
    }

    private Corpus scan(String manifest) throws IOException, CorpusException {
        Files.writeString(root.resolve("manifest.csv"), manifest);
        return scanner.scan(root, ScanOptions.DEFAULT, TaskContext.NONE);
    }
}
