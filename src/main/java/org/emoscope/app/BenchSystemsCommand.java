package org.emoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.emoscope.app.bench.BenchPlan;
import org.emoscope.app.bench.BenchSubject;
import org.emoscope.model.EmotionSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Systems; all if none is given.")
    private List<String> ids = new ArrayList<>();

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
        List<BenchSubject> subjects = BenchSubjects.systems(chosen());
        if (subjects.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    ids.get(0) + " has no row of its own: its networks are those of tf-cnn and double-lstm");
        }
        output.run(plan, subjects, console);
        return 0;
    }

    private List<EmotionSystem> chosen() {
        try {
            return ids.isEmpty()
                    ? services.systems().systems()
                    : ids.stream().map(services.systems()::require).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
