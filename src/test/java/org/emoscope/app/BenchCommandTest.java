package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing here is asserted of how long anything takes. */
class BenchCommandTest {

    @TempDir
    Path home;

    @Test
    void systemsAreToldAsJsonWithAllThatTheyDependOn() throws Exception {
        CommandRun run = CommandRun.of(home, "bench", "systems", "--quick", "--rounds", "2", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode report = new ObjectMapper().readTree(run.out());

        assertThat(fields(report))
                .containsExactlyInAnyOrder(
                        "version", "commit", "date", "machine", "plan", "peakResidentMib", "figures");
        assertThat(fields(report.get("machine")))
                .containsExactlyInAnyOrder("cpu", "cores", "os", "java", "heapLimitMib", "nativeLibraries");
        assertThat(report.at("/machine/nativeLibraries").toString()).contains("ND4J 1.", "OpenBLAS 0.");
        assertThat(fields(report.get("plan"))).containsExactlyInAnyOrder("rounds", "threads", "effort");
        assertThat(report.get("figures").findValuesAsText("name"))
                .anyMatch(name -> name.startsWith("tf-cnn, training"))
                .contains("double-lstm, training, batch 50 of 100x512", "double-lstm, inference, batch 50 of 100x512");
        for (JsonNode figure : report.get("figures")) {
            assertThat(fields(figure))
                    .containsExactlyInAnyOrder("name", "unit", "beside", "rounds", "median", "peakHeapMib");
            assertThat(figure.get("rounds")).hasSize(2);
            assertThat(figure.get("median").asDouble()).isPositive();
            assertThat(figure.get("peakHeapMib").asDouble()).isPositive();
        }
    }

    @Test
    void featuresOfAFolderAreATableAndAFileOfJson() throws Exception {
        Assumptions.assumeTrue(
                getClass().getClassLoader().getResource("META-INF/BenchmarkList") != null,
                "the list of benchmarks is written by the Maven build");
        Path sounds = Files.createDirectory(home.resolve("sounds"));
        WavWriter.write(sounds.resolve("a.wav"), new Signal(new float[4000], 16_000));
        Path json = home.resolve("figures.json");
        CommandRun run = CommandRun.of(
                home,
                "bench",
                "features",
                sounds.toString(),
                "--quick",
                "--rounds",
                "1",
                "--threads",
                "1",
                "--json",
                json.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("processor", "Mel spectrogram, 512/160/128", "MFCC", "filter bank", "heap limit");
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        assertThat(report.at("/plan/threads").asInt()).isEqualTo(1);
        assertThat(report.get("figures")).hasSize(5);
    }

    @Test
    void oneSystemAloneIsMeasured() {
        CommandRun run = CommandRun.of(home, "bench", "systems", "csa", "--quick", "--rounds", "1");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("csa, training", "csa, inference").doesNotContain("tf-cnn");
    }

    @Test
    void manyUtterancesAreTrainedOnAndLeaveNothingBehind() throws Exception {
        CommandRun run = CommandRun.of(home, "bench", "memory", "--system", "baseline", "--utterances", "40", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.at("/figures/0/name").asText())
                .isEqualTo("baseline, an epoch on four fifths of 40 utterances");
        assertThat(report.at("/figures/0/median").asDouble()).isPositive();
        assertThat(report.at("/figures/0/peakHeapMib").asDouble()).isPositive();
        assertThat(report.get("peakResidentMib").asDouble()).isPositive();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFolderWithoutSoundsIsOneLineAndExitCode1() throws Exception {
        Path empty = Files.createDirectory(home.resolve("empty"));
        CommandRun run = CommandRun.of(home, "bench", "features", empty.toString(), "--quick");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("holds no sound files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bench --rounds 0",
                "bench --threads 0",
                "bench --threads many",
                "bench speed",
                "bench features --rounds 1001",
                "bench systems --threads -1",
                "bench memory --utterances 39",
                "bench memory --utterances 100001",
                "bench memory --system vgg",
                "bench systems vgg",
                "bench systems multi-level"
            })
    void wrongUseIsExitCode2BeforeAnythingIsMeasured(String line) {
        CommandRun run = CommandRun.of(home, line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith("emoscope: ");
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
