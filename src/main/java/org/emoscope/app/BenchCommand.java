package org.emoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.emoscope.app.bench.BenchPlan;
import org.emoscope.app.bench.BenchSubject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast EmoScope is on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description =
                "Measure how fast EmoScope is on this machine: systems and features, or one of the commands below.",
        subcommands = {
            BenchFeaturesCommand.class,
            BenchSystemsCommand.class,
            BenchMemoryCommand.class,
            BenchPanesCommand.class
        })
final class BenchCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BenchOptions options;

    @Mixin
    private BenchOutput output;

    BenchCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        BenchPlan plan = options.plan(spec);
        List<BenchSubject> subjects =
                new ArrayList<>(BenchSubjects.systems(services.systems().systems()));
        subjects.addAll(BenchSubjects.features(null));
        output.run(plan, subjects, console);
        return 0;
    }
}
