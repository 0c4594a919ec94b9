package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunStore;
import org.emoscope.experiment.TinyCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 180, unit = TimeUnit.SECONDS)
class TrainCommandTest {

    private static final String[] SMALL = {
        "--labels",
        "native",
        "--set",
        "seconds=0.6",
        "--set",
        "kernels=6",
        "--set",
        "pool=10",
        "--set",
        "dense=12",
        "--set",
        "batch=5"
    };

    @TempDir
    Path home;

    @Test
    void trainsPrintsItsTablesAndCanBeAsked() throws Exception {
        Path corpus = TinyCorpus.write(home.resolve("tiny")).root();
        Path runs = home.resolve("runs");
        CommandRun train = CommandRun.of(home, arguments(corpus, runs, 5));
        assertThat(train.code()).as(train.err()).isZero();
        assertThat(train.out()).contains("Confusion matrix: rows are truth, columns prediction", "Pooled   UA");
        assertThat(train.err()).contains("Fold 4 (s4)").contains("100%");

        Path run = only(runs);
        assertThat(CommandRun.of(home, "runs", "list", "--out", runs.toString()).out())
                .contains(run.getFileName().toString(), "complete", "baseline");
        assertThat(CommandRun.of(home, "runs", "show", run.toString()).out())
                .contains("corpusFingerprint", "Confusion matrix");
        assertThat(CommandRun.of(home, "evaluate", run.toString()).out())
                .contains("Decisions that differ from the run's own: 0");
        String model = run.resolve("models/seed1-fold00.emomodel").toString();
        String file = corpus.resolve("s1/anger0.wav").toString();
        CommandRun predict = CommandRun.of(home, "predict", "--json", model, file, "missing.wav");
        assertThat(predict.code()).isEqualTo(1);
        assertThat(predict.out()).startsWith("{\"file\":").contains("\"probabilities\":{\"anger\":");
        assertThat(predict.err()).contains("missing.wav");
    }

    @Test
    void settingsThatDoNotFitTheCorpusAreWrongUseBeforeAFolderIsMade() throws Exception {
        Path corpus = TinyCorpus.write(home.resolve("tiny")).root();
        Path runs = home.resolve("runs");
        CommandRun train = CommandRun.of(
                home,
                "train",
                "--system",
                "multi-level",
                "--corpus",
                corpus.toString(),
                "--out",
                runs.toString(),
                "--set",
                "similar=joy,fury");
        assertThat(train.code()).isEqualTo(2);
        assertThat(train.err()).contains("emoscope: there is no class 'fury'").doesNotContain("Exception");
        assertThat(runs).doesNotExist();
    }

    @Test
    void goesOnWithoutACacheAndSaysSoOnce() throws Exception {
        Path corpus = TinyCorpus.write(home.resolve("tiny")).root();
        Path inTheWay = Files.writeString(home.resolve("home"), "");
        CommandRun train = CommandRun.of(inTheWay, arguments(corpus, home.resolve("runs"), 1));
        assertThat(train.code()).as(train.err()).isZero();
        assertThat(train.err().lines().filter(line -> line.contains("cache")))
                .singleElement()
                .asString()
                .startsWith("emoscope: The feature cache in " + inTheWay.resolve("cache"))
                .endsWith("features are computed anew each time.");
    }

    @Test
    void aKilledProcessIsResumedToTheSameBytes() throws Exception {
        Path corpus = TinyCorpus.write(home.resolve("tiny")).root();
        Path whole = home.resolve("whole");
        assertThat(CommandRun.of(home, arguments(corpus, whole, 20)).code()).isZero();

        Path killed = home.resolve("killed");
        Process process = start(arguments(corpus, killed, 20));
        try {
            waitForEpochs(killed, process, 30);
        } finally {
            process.destroyForcibly().waitFor();
        }
        RunFolder run = new RunFolder(only(killed));
        assertThat(RunStore.entry(run).state()).isEqualTo(RunEntry.State.INTERRUPTED);
        assertThat(run.predictions()).doesNotExist();

        CommandRun resumed = CommandRun.of(home, "train", "--resume", run.path().toString());
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(Files.readAllBytes(run.predictions()))
                .isEqualTo(Files.readAllBytes(new RunFolder(only(whole)).predictions()));
    }

    private static String[] arguments(Path corpus, Path runs, int epochs) {
        List<String> arguments = new ArrayList<>(
                List.of("train", "--corpus", corpus.toString(), "--out", runs.toString(), "--set", "epochs=" + epochs));
        arguments.addAll(Arrays.asList(SMALL));
        return arguments.toArray(String[]::new);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Launcher.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("EMOSCOPE_HOME", home.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("child.txt").toFile())
                .start();
    }

    /** Waits until the child has noted so many epochs. */
    private static void waitForEpochs(Path runs, Process process, int epochs) throws Exception {
        while (process.isAlive()) {
            if (Files.isDirectory(runs) && lines(runs) > epochs) {
                return;
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("the child ended by itself with code " + process.exitValue());
    }

    private static long lines(Path runs) throws IOException {
        try (Stream<Path> folders = Files.list(runs)) {
            Path metrics = folders.map(f -> f.resolve("metrics.csv"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElse(null);
            return metrics == null ? 0 : Files.readAllLines(metrics).size();
        }
    }

    private static Path only(Path runs) throws IOException {
        try (Stream<Path> folders = Files.list(runs)) {
            List<Path> all = folders.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
