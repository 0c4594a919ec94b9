package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.corpus.ToneFolders;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.MadeRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityCommandTest {

    private static final List<String> CLASSES = List.of("bright", "dull", "low");

    @TempDir
    Path home;

    private Path corpus;

    /** Dull and low light the same rows of cells, bright others. */
    @BeforeEach
    void record() throws IOException {
        Map<String, Double> hertz = new LinkedHashMap<>();
        hertz.put("bright", 5500.0);
        hertz.put("dull", 600.0);
        hertz.put("low", 500.0);
        corpus = ToneFolders.write(home.resolve("tones"), hertz, 4);
    }

    @Test
    void printsTheTableTheSetTheHashesAndWhatChanceWouldSay() {
        CommandRun run = similarity("--share", "0.5", "--permutations", "99");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Drawn: 6 of 12 utterances (50 % of each class, seed 1): bright 2, dull 2, low 2\n")
                .contains("Pictures: spectrogram, preset fayek, viridis; hashes of 8 x 8 bits\n")
                .contains("      bright  dull\ndull     40\nlow      40     0*\n")
                .contains("bright    dull      low\n........  ........  ........\n")
                .contains("........  11111111  11111111\n")
                .contains("Similar set S: dull and low, whose hashes differ in 0 of 64 bits.")
                .containsPattern("Two pictures of one class differ in 0\\.0 bits on average \\(3 pairs\\)")
                .containsPattern("Took \\d+\\.\\d s: corpus");
        assertThat(run.err()).contains("100% Picture 6 of 6");
    }

    @Test
    void theSameIsSaidToAProgram() throws IOException {
        CommandRun run = similarity("--json", "--set", "LOW,bright", "--hash-size", "4", "--picture", "mel");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.path("picture").asText()).isEqualTo("mel");
        assertThat(json.path("classes").size()).isEqualTo(3);
        assertThat(json.path("classes").path(0).path("bits").size()).isEqualTo(4);
        assertThat(json.path("distances").size()).isEqualTo(3);
        assertThat(json.path("set").path("members").toString()).isEqualTo("[\"bright\",\"low\"]");
        assertThat(json.path("seconds").path("pictures").asDouble()).isPositive();
    }

    @Test
    void aThresholdTakesWhatIsCloseAndLeavesAClassOutside() {
        CommandRun wide = similarity("--threshold", "40");

        assertThat(wide.out())
                .contains("Similar set S: dull and low")
                .contains("Close too, but not merged, as no class would be left outside:");
        assertThat(similarity("--set", "low,dull").out()).contains("dull and low, whose hashes differ in 0 of");
    }

    @Test
    void aRunsConfusionsAreSetBesideTheDistances() throws Exception {
        Confusion confusion = new Confusion(CLASSES, new int[][] {{10, 0, 1}, {0, 6, 4}, {1, 5, 4}});
        Path run = MadeRun.write(home.resolve("runs"), corpus, "another", confusion)
                .path();

        CommandRun command = similarity("--run", run.toString());

        assertThat(command.code()).as(command.err()).isZero();
        assertThat(command.out())
                .contains("Rank correlation of distance and confusion: \u22120.87", "all 6 orders of 3 pairs")
                .contains("Confused most are dull and low (45.0\u00a0%, mean of both directions), a closest pair.")
                .contains("That run was made on another corpus or with other labels than are compared here.");
    }

    @Test
    void aRunOfOtherClassesIsRefused() throws Exception {
        Confusion confusion = new Confusion(List.of("bright", "dull"), new int[][] {{1, 0}, {0, 1}});
        Path run = MadeRun.write(home.resolve("runs"), corpus, "", confusion).path();

        CommandRun other = similarity("--run", run.toString());
        CommandRun none = similarity("--run", home.toString());

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err())
                .endsWith("emoscope: " + run + ": has the classes bright, dull, and the corpus bright, dull, low\n");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).isEqualTo("emoscope: " + home + ": is not a run folder (there is no run.json)\n");
    }

    @Test
    void wrongUseIsSaidInOneLine() {
        List<CommandRun> runs = new ArrayList<>();
        runs.add(similarity("--share", "0"));
        runs.add(similarity("--hash-size", "1"));
        runs.add(similarity("--permutations", "0"));
        runs.add(similarity("--threshold", "65"));
        runs.add(similarity("--threshold", "3", "--set", "low,dull"));
        runs.add(similarity("--set", "low,loud"));
        runs.add(similarity("--picture", "mfcc"));
        runs.add(similarity("--win", "-3"));

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        });
        assertThat(runs.get(3).err()).startsWith("emoscope: --threshold: hashes of 64 bits are never 65 apart\n");
        assertThat(runs.get(5).err())
                .contains("emoscope: --set: there is no class 'loud'; there are bright, dull, low\n");
    }

    @Test
    void whatCannotBeComparedFailsInOneLine() throws IOException {
        CommandRun nowhere =
                CommandRun.of(home, "similarity", home.resolve("nowhere").toString());
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).isEqualTo("emoscope: " + home.resolve("nowhere") + ": there is no such folder\n");

        Path alone = ToneFolders.write(home.resolve("alone"), Map.of("low", 500.0), 3);
        CommandRun one = CommandRun.of(home, "similarity", alone.toString(), "--type", "folders", "--labels", "native");
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.err())
                .endsWith("emoscope: similarity compares two classes or more, but there are utterances of low alone\n");
        assertThat(Files.exists(home.resolve("runs"))).isFalse();
    }

    private CommandRun similarity(String... options) {
        List<String> words = new ArrayList<>(List.of("similarity", corpus.toString(), "--labels", "native"));
        words.addAll(List.of(options));
        return CommandRun.of(home, words.toArray(String[]::new));
    }
}
