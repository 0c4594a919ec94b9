package org.emoscope.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.emoscope.app.bench.BenchPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench features}: how fast sound becomes features. */
@Command(
        name = "features",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Measure how fast sound becomes features: of whole clips, and the stages of one frame.")
final class BenchFeaturesCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "A folder of sound files, decoded before the time is taken; synthetic speech if none is given.")
    private @Nullable Path sounds;

    @Mixin
    private BenchOptions options;

    @Mixin
    private BenchOutput output;

    BenchFeaturesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        BenchPlan plan = options.plan(spec);
        output.run(plan, BenchSubjects.features(sounds), console);
        return 0;
    }
}
