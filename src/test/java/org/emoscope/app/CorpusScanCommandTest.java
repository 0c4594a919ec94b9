package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusScanCommandTest {

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path corpus;

    @BeforeEach
    void speak() throws IOException {
        corpus = Files.createDirectory(temp.resolve("emodb"));
        int pitch = 1;
        for (String name : List.of("03a01Wa.wav", "03a02Fa.wav", "08a01Ta.wav", "08a01Na.wav")) {
            WavWriter.write(corpus.resolve(name), tone(pitch++));
        }
    }

    @Test
    void printsSpeakersAndClassesInColumns() {
        int code = run("corpus", "scan", corpus.toString(), "--labels", "quadrant");

        assertThat(code).isZero();
        assertThat(out.toString())
                .startsWith("EmoDB (emodb), " + corpus)
                .contains("4 utterances, 2 speakers, 0:00:04 h; 4 audio files and 0 others in the folder")
                .contains("Speaker  sad  pleasure  angry  joy  all     length\n"
                        + "03         0         0      1    1    2  0:00:02 h\n"
                        + "08         1         1      0    0    2  0:00:02 h\n"
                        + "all        1         1      1    1    4  0:00:04 h\n")
                .contains("anger        0         0      1    0    1\n")
                .doesNotContain("Left out");
    }

    @Test
    void aCategoryGoesWhereTheCommandPutsIt() throws IOException {
        int code = run(
                "corpus",
                "scan",
                corpus.toString(),
                "--labels",
                "quadrant",
                "--map",
                "anger=joy",
                "--map",
                "Neutral=none");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("Speaker  sad  pleasure  angry  joy  all     length\n"
                        + "03         0         0      0    2    2  0:00:02 h\n"
                        + "08         1         0      0    0    1  0:00:02 h\n")
                .contains("Class      all  rated  quadrant   usually\n"
                        + "anger        1      0       joy     angry\n"
                        + "happiness    1      0       joy       joy\n"
                        + "neutral      1      0      none  pleasure\n"
                        + "sadness      1      0       sad       sad\n")
                .contains("Without a class in this scheme: 1\n");
    }

    @Test
    void aMapThatWouldChangeNothingIsRefused() {
        String folder = corpus.toString();

        assertThat(run("corpus", "scan", folder, "--labels", "quadrant", "--map", "angre=joy"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("emoscope: --map: no utterance of EmoDB is of the category 'angre'; there are anger,"
                        + " happiness, neutral, sadness");
        assertThat(run("corpus", "scan", folder, "--labels", "quadrant", "--map", "anger=red"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("emoscope: --map: unknown quadrant \"red\"; known are sad, pleasure, angry, joy, none");
        assertThat(run("corpus", "scan", folder, "--map", "anger=joy")).isEqualTo(2);
        assertThat(err.toString()).contains("emoscope: --map goes with '--labels quadrant' and '--rule summary' alone");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void groupsWhatWasLeftOutByReason() throws IOException {
        for (String name : List.of("one.wav", "two.wav", "three.wav", "four.wav")) {
            Files.copy(corpus.resolve("03a01Wa.wav"), corpus.resolve(name));
        }
        Files.writeString(corpus.resolve("10a01Wa.wav"), "this is no sound");

        int code = run("corpus", "scan", corpus.toString(), "--type", "emodb");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("Left out: 5\n  cannot be read: 1\n    10a01Wa.wav: ")
                .contains("  unknown name: 4\n    four.wav: A name of EmoDB looks like 03a01Wa.wav.\n")
                .contains("    and 1 more; --json lists all\n");
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        int code = run("corpus", "scan", corpus.toString(), "--json");

        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(code).isZero();
        assertThat(json.path("type").asText()).isEqualTo("emodb");
        assertThat(json.path("utterances").asInt()).isEqualTo(4);
        assertThat(json.path("speakers").path("08").path("sadness").asInt()).isEqualTo(1);
        assertThat(json.path("fingerprint").asText()).hasSize(64);
        assertThat(json.path("leftOut").size()).isZero();
    }

    @Test
    void failsWithOneLineWhereNothingIsUnderstood() {
        int code = run("corpus", "scan", corpus.toString(), "--type", "tess");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("Left out: 4");
        assertThat(lastLine(err)).isEqualTo("emoscope: " + corpus + ": nothing in it was understood as TESS");
    }

    @Test
    void failsWithOneLineWhereThereIsNoFolder() {
        int code = run("corpus", "scan", temp.resolve("nowhere").toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualTo("emoscope: " + temp.resolve("nowhere") + ": there is no such folder\n");
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        List<Integer> codes = new ArrayList<>();
        codes.add(run("corpus"));
        codes.add(run("corpus", "scan"));
        codes.add(run("corpus", "scan", corpus.toString(), "--type", "mine"));
        codes.add(run("corpus", "scan", corpus.toString(), "--labels", "mood"));
        codes.add(run("corpus", "scan", corpus.toString(), "--rule", "golden"));

        assertThat(codes).containsOnly(2);
        assertThat(err.toString()).contains("known are demo, iemocap").contains("known are summary, thesis");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), Console.Liveness.FILE);
        AppFolders folders = AppFolders.of(Map.of(), temp.resolve("home"));
        return Commands.create(console, folders).execute(arguments);
    }

    private static String lastLine(StringWriter text) {
        List<String> lines = text.toString().lines().toList();
        return lines.get(lines.size() - 1);
    }

    private static Signal tone(int pitch) {
        float[] samples = new float[16_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 100 * pitch * i / samples.length));
        }
        return new Signal(samples, 16_000);
    }
}
