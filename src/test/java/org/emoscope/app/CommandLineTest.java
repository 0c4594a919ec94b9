package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path home;

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        CommandRun run = CommandRun.of(home, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("demo", "inspect", "features", "corpus", "train", "evaluate", "predict", "runs")
                .contains("Exit codes: 0 done, 1 failed, 2 wrong use.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "inspect",
                "features",
                "corpus",
                "similarity",
                "systems",
                "train",
                "evaluate",
                "predict",
                "runs",
                "screenshots",
                "bench"
            })
    void everyCommandExplainsItself(String command) {
        CommandRun run = CommandRun.of(home, command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: emoscope " + command).contains("--help");
        CommandLine line = Commands.create(Console.system(), new AppFolders(home));
        line.getSubcommands().get(command).getCommandSpec().options().forEach(option -> assertThat(option.description())
                .as("description of %s %s", command, option.longestName())
                .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train",
                "train --corpus x --set epochs=0",
                "train --corpus x --set epoch=3",
                "train --corpus x --system oracle",
                "train --corpus x --seeds many",
                "predict",
                "fly",
                "runs show",
                "bench --rounds 0",
                "bench panes --width 5",
                "screenshots --out x --height 99999",
                "screenshots --out x --tour"
            })
    void wrongUseIsTwoLinesAndExitCode2(String line) {
        CommandRun run = CommandRun.of(home, line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith("emoscope: ");
    }

    @Test
    void aSettingOutOfRangeIsRefusedWithItsRange() {
        assertThat(CommandRun.of(home, "train", "--corpus", "x", "--set", "epochs=0")
                        .err())
                .contains("epochs must be a whole number from 1 to 10000, not '0'");
    }

    @Test
    void whatIsNotThereIsOneLineAndExitCode1() throws Exception {
        Path nothing = home.resolve("nothing");
        Path empty = Files.createDirectory(home.resolve("empty"));
        Path speech = home.resolve("speech.wav");
        WavWriter.write(speech, new Signal(new float[16_000], 16_000));
        Path text = Files.writeString(home.resolve("model.emomodel"), "hello");
        for (List<String> args : List.of(
                List.of("train", "--corpus", nothing.toString()),
                List.of("train", "--corpus", empty.toString()),
                List.of("train", "--resume", nothing.toString()),
                List.of("corpus", "scan", nothing.toString()),
                List.of("evaluate", nothing.toString()),
                List.of("predict", nothing.toString(), "a.wav"),
                List.of("predict", nothing.toString(), "a.wav"),
                List.of("predict", text.toString(), "a.wav"),
                List.of("predict", nothing.toString(), speech.toString()),
                List.of("predict", text.toString(), speech.toString()),
                List.of(
                        "inspect",
                        nothing.toString(),
                        "--out",
                        home.resolve("out").toString()),
                List.of("runs", "show", nothing.toString()))) {
            CommandRun run = CommandRun.of(home, args.toArray(String[]::new));
            assertThat(run.code()).as("%s", args).isEqualTo(1);
            assertThat(run.err().lines().filter(l -> l.startsWith("emoscope: ")))
                    .as("%s said %s", args, run.err())
                    .hasSize(1);
        }
    }

    @Test
    void aNameThatTheSystemCannotExpressIsToldWithoutJavaWords() {
        CommandRun run = CommandRun.of(home, "predict", "model\0", "a.wav");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("this system cannot express the name").doesNotContain("java.nio");
    }

    @Test
    void noRunsAreNoFault() {
        CommandRun run = CommandRun.of(home, "runs", "list");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("There are no runs in");
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws Exception {
        Path sound = home.resolve("a.wav");
        WavWriter.write(sound, new Signal(new float[1600], 16_000));
        Path inTheWay = Files.writeString(home.resolve("file"), "");
        for (List<String> args : List.of(
                List.of("inspect", sound.toString(), "--out", inTheWay.toString()),
                List.of("features", sound.toString(), "--kind", "mfcc", "--out", inTheWay + "/x.csv"))) {
            CommandRun run = CommandRun.of(home, args.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err().lines())
                    .containsExactly("emoscope: " + inTheWay + ": is in the way, where a folder is wanted");
        }
    }
}
