package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.DamagedFiles;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesCommandTest {

    @TempDir
    Path home;

    private Path damaged;
    private List<Path> files;

    @BeforeEach
    void write() throws IOException {
        damaged = Files.createDirectories(home.resolve("corpus/damaged"));
        files = DamagedFiles.write(damaged);
    }

    @Test
    void featuresSaysOneLineAndWritesNothing() {
        Path out = home.resolve("out/matrix.csv");
        for (Path file : files) {
            check(file, CommandRun.of(home, "features", file.toString(), "--kind", "mfcc", "--out", out.toString()));
        }
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void inspectSaysOneLineAndWritesNothing() {
        Path out = home.resolve("pictures");
        for (Path file : files) {
            check(file, CommandRun.of(home, "inspect", file.toString(), "--out", out.toString()));
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void aScanLeavesThemOutAndSaysWhy() throws IOException {
        WavWriter.write(home.resolve("corpus/good/a.wav"), tone(200));
        WavWriter.write(home.resolve("corpus/good/b.wav"), tone(300));
        CommandRun scan =
                CommandRun.of(home, "corpus", "scan", home.resolve("corpus").toString(), "--type", "folders", "--json");
        assertThat(scan.code()).as(scan.err()).isZero();
        JsonNode report = JsonMapper.builder().build().readTree(scan.out());
        assertThat(report.get("utterances").asInt()).isEqualTo(2);
        List<String> leftOut = new ArrayList<>();
        report.get("leftOut").forEach(finding -> {
            assertThat(finding.get("detail").asText()).hasLineCount(1).doesNotContain("Exception");
            leftOut.add(finding.get("subject").asText());
        });
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                assertThat(leftOut).contains("damaged/" + file.getFileName());
            }
        }
    }

    private static void check(Path file, CommandRun run) {
        assertThat(run.code()).as("%s", file).isEqualTo(1);
        assertThat(run.out()).as("%s", file).isEmpty();
        assertThat(run.err().lines())
                .as("%s", file)
                .singleElement()
                .asString()
                .startsWith("emoscope: " + file + ": ")
                .doesNotContain("Exception");
    }

    private static Signal tone(double hertz) {
        float[] samples = new float[16_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / 16_000));
        }
        return new Signal(samples, 16_000);
    }
}
