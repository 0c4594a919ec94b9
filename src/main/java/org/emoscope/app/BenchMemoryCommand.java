package org.emoscope.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.emoscope.app.bench.BenchPlan;
import org.emoscope.app.bench.ManyUtterances;
import org.emoscope.model.EmotionSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench memory}: what training on many utterances takes. */
@Command(
        name = "memory",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Train an epoch on many utterances of synthetic speech, and tell how much memory that takes.",
        footer = {
            "",
            "Utterances, features and the run lie in a temporary folder, some 250 kB each for pictures, and are deleted",
            "afterwards. The heap is limited as that of any Java program: java -Xmx2g -jar emoscope.jar bench memory"
        })
final class BenchMemoryCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Spec
    private CommandSpec spec;

    @Option(names = "--system", paramLabel = "ID", description = "The system that is trained (tf-cnn).")
    private String system = "tf-cnn";

    @Option(names = "--utterances", paramLabel = "N", description = "How many, 40 to 100000 (10000).")
    private int utterances = 10_000;

    @Mixin
    private BenchOutput output;

    BenchMemoryCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        output.run(
                new BenchPlan(1, Runtime.getRuntime().availableProcessors(), BenchPlan.Effort.FULL),
                List.of(subject()),
                console);
        return 0;
    }

    private ManyUtterances subject() {
        try {
            EmotionSystem trained = services.systems().require(system);
            return new ManyUtterances(trained, utterances);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
