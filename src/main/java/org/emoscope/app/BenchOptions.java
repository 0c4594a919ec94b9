package org.emoscope.app;

import org.emoscope.app.bench.BenchPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How thoroughly to measure. */
final class BenchOptions {

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Figures for each row, of which the median is told (5).")
    private int rounds = 5;

    @Option(names = "--threads", paramLabel = "N", description = "Threads for features of whole clips (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quick", description = "Do little, to see that it works; the figures are worth nothing.")
    private boolean quick;

    /** @throws ParameterException if a number is out of its range */
    BenchPlan plan(CommandSpec spec) {
        try {
            return new BenchPlan(rounds, threads, quick ? BenchPlan.Effort.QUICK : BenchPlan.Effort.FULL);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }
}
