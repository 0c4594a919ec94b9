package org.emoscope.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The root of the command line; without a command it opens the workbench. */
@Command(
        name = "emoscope",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "A workbench for speech emotion recognition.",
        footer = {
            "",
            "Without a command the workbench opens; on a machine without a display the demo runs in its place.",
            "Exit codes: 0 done, 1 failed, 2 wrong use."
        },
        subcommands = {
            InspectCommand.class,
            CorpusCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            PredictCommand.class,
            RunsCommand.class
        })
final class EmoScopeCommand implements Callable<Integer> {

    private final Console console;

    EmoScopeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().println("There is no display.");
        return 0;
    }
}
