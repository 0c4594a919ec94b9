package org.emoscope.app;

import java.util.concurrent.Callable;
import org.emoscope.app.bench.BenchPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench systems}: how fast networks learn and answer. */
@Command(
        name = "systems",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Measure how fast networks learn and answer, on random numbers.")
final class BenchSystemsCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BenchOptions options;

    @Mixin
    private BenchOutput output;

    BenchSystemsCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        BenchPlan plan = options.plan(spec);
        output.run(plan, BenchSubjects.systems(services.systems()), console);
        return 0;
    }
}
