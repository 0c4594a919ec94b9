package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path chirp;

    @BeforeEach
    void bringASound() throws IOException {
        chirp = folder.resolve("sounds/chirp.wav");
        Files.createDirectories(chirp.getParent());
        try (InputStream in = Golden.class.getResourceAsStream("/golden/chirp.wav")) {
            Files.copy(in, chirp);
        }
    }

    private int run(Object... arguments) {
        List<String> words = new ArrayList<>(List.of("features"));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), Console.Liveness.FILE);
        return Commands.create(console, new AppFolders(folder.resolve("home"))).execute(words.toArray(String[]::new));
    }

    private static double[][] read(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .map(line -> java.util.Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    @Test
    void theFileAgreesWithItsReference() throws IOException {
        Path csv = folder.resolve("mfcc.csv");

        assertThat(run(chirp, "--kind", "mfcc", "--preset", "psf", "--window", "hamming", "--out", csv))
                .isZero();

        double[][] expected = Golden.matrix("chirp.psf_mfcc_hamming");
        double[][] actual = read(csv);
        assertThat(actual).hasNumberOfRows(expected.length);
        for (int f = 0; f < expected.length; f++) {
            assertThat(actual[f]).usingComparatorWithPrecision(1e-4).containsExactly(expected[f]);
        }
        assertThat(out.toString()).contains("mfcc.csv: 99 x 13");
    }

    @Test
    void aPartHasTheNumbersThatTheWholeHasThere() throws IOException {
        Path whole = folder.resolve("whole.csv");
        Path part = folder.resolve("part.csv");
        run(chirp, "--kind", "mfcc", "--out", whole);

        assertThat(run(chirp, "--kind", "mfcc", "--from", "0.2", "--to", "0.4", "--out", part))
                .isZero();

        // frame k of 25 ms has its middle at 12.5 ms + k · 10 ms
        assertThat(Files.readAllLines(part)).isEqualTo(Files.readAllLines(whole).subList(19, 39));
    }

    @Test
    void anOffsetPutsSilenceBeforeOrCutsTheBeginningOff() throws IOException {
        Path whole = folder.resolve("whole.csv");
        Path moved = folder.resolve("moved.csv");
        run(chirp, "--kind", "waveform", "--pre-emphasis", "0", "--out", whole);
        List<String> lines = Files.readAllLines(whole);

        run(chirp, "--kind", "waveform", "--pre-emphasis", "0", "--offset", "0.03", "--out", moved);
        assertThat(Files.readAllLines(moved).subList(3, 60)).isEqualTo(lines.subList(0, 57));
        run(chirp, "--kind", "waveform", "--pre-emphasis", "0", "--offset", "-0.03", "--out", moved);
        assertThat(Files.readAllLines(moved).subList(0, 57)).isEqualTo(lines.subList(3, 60));
    }

    @Test
    void aSoundLessItselfIsNothing() throws IOException {
        Path csv = folder.resolve("nothing.csv");

        assertThat(run(chirp, "--kind", "mel", "--minus", chirp, "--out", csv)).isZero();

        assertThat(java.util.Arrays.stream(read(csv)).flatMapToDouble(java.util.Arrays::stream))
                .isNotEmpty()
                .containsOnly(0.0);
    }

    @Test
    void whatGoesTogetherWithNothingIsAWrongUse() {
        Path csv = folder.resolve("a.csv");
        assertThat(run(chirp, "--kind", "mfcc", "--minus", chirp, "--out", csv)).isEqualTo(2);
        assertThat(run(chirp, "--kind", "mel", "--offset", "61", "--out", csv)).isEqualTo(2);
        assertThat(run(chirp, "--kind", "endpoints", "--endpoints", "gap=9", "--out", csv))
                .isEqualTo(2);
        assertThat(run(chirp, "--kind", "endpoints", "--endpoints", "gaap=1", "--out", csv))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--minus goes with --kind mel")
                .contains("--offset must be -60 to 60 s")
                .contains("gap must be 0.0 to 2.0")
                .contains("there is no gaap; there are frame");
        assertThat(csv).doesNotExist();
    }

    @Test
    void theHelpTellsTheRangesOfEndpoints() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("gap 0 to 2")
                .contains("noise-factor 1.1 to 20");
    }

    @Test
    void aPartThatRunsBackwardIsAWrongUse() {
        assertThat(run(chirp, "--kind", "mel", "--from", "2", "--to", "1", "--out", folder.resolve("a.csv")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--from", "2 to 1");
    }

    @Test
    void anotherSampleRateIsResampledTo() throws IOException {
        Path csv = folder.resolve("wave.csv");

        assertThat(run(chirp, "--kind", "waveform", "--sample-rate", "8000", "--out", csv))
                .isZero();

        assertThat(read(csv)[0]).hasSize(200);
    }

    @Test
    void aFolderBecomesAFolderAndABadFileIsNamedAndPassedOver() throws IOException {
        Path nested = Files.createDirectories(folder.resolve("sounds/inner")).resolve("copy.wav");
        Files.copy(chirp, nested);
        Files.writeString(folder.resolve("sounds/broken.wav"), "this is no sound");
        Files.writeString(folder.resolve("sounds/notes.txt"), "not looked at");
        Path target = folder.resolve("features");

        int code = run(folder.resolve("sounds"), "--kind", "mel", "--format", "npy", "--out", target);

        assertThat(code).isEqualTo(1);
        assertThat(target.resolve("chirp.npy")).exists();
        assertThat(target.resolve("inner/copy.npy")).exists();
        assertThat(target.resolve("broken.npy")).doesNotExist();
        assertThat(err.toString()).contains("broken.wav").doesNotContain("notes.txt");
        assertThat(out.toString()).contains("2 files, 1 could not be read");
    }

    @Test
    void twoSoundsThatWouldShareAFileAreRefused() throws IOException {
        Files.copy(chirp, chirp.resolveSibling("chirp.wave"));

        assertThat(run(chirp.getParent(), "--kind", "mel", "--out", folder.resolve("features")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("chirp.wave").contains("chirp.csv");
    }

    @Test
    void aValueOutOfRangeIsAWrongUse() {
        assertThat(run(chirp, "--kind", "mel", "--n-mels", "0", "--out", folder.resolve("a.csv")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("n-mels must be 1 to 512: 0").contains("features --help");
    }

    @Test
    void aFormatThatIsNotKnownIsAWrongUse() {
        assertThat(run(chirp, "--kind", "mel", "--out", folder.resolve("a.xlsx")))
                .isEqualTo(2);
        assertThat(err.toString()).contains(".csv or .npy");
    }

    @Test
    void aMissingFileGetsOneLine() {
        assertThat(run(folder.resolve("none.wav"), "--kind", "mel", "--out", folder.resolve("a.csv")))
                .isEqualTo(1);
        assertThat(err.toString().strip()).contains("none.wav").doesNotContain("\n");
    }

    @Test
    void theHelpTeachesEveryParameter() {
        assertThat(run("--help")).isZero();
        for (FeatureParameter parameter : FeatureParameter.values()) {
            assertThat(out.toString()).contains("--" + parameter.text() + "=");
        }
        assertThat(out.toString()).contains("Examples:");
    }
}
