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
            DemoCommand.class,
            InspectCommand.class,
            FeaturesCommand.class,
            CorpusCommand.class,
            SimilarityCommand.class,
            SystemsCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            PredictCommand.class,
            RunsCommand.class,
            ScreenshotsCommand.class,
            BenchCommand.class
        })
final class EmoScopeCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;
    private final Toolkit toolkit;

    /** @param toolkit may have begun to start already */
    EmoScopeCommand(Console console, Services services, Toolkit toolkit) {
        this.console = console;
        this.services = services;
        this.toolkit = toolkit;
    }

    @Override
    public Integer call() throws Exception {
        try {
            new WorkbenchStarter(services, toolkit).run();
        } catch (NoDisplayException e) {
            console.err().println(e.getMessage());
            console.err().println("The demo runs in its place; 'emoscope --help' shows what else there is.");
            new DemoCommand(console, services).run(DemoCommand.FOLDER);
        }
        return 0;
    }
}
