package org.emoscope.app.bench;

import java.util.List;
import org.emoscope.task.TaskContext;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A stage of one frame, timed by JMH in this process and on one thread.
 *
 * @param name for a person
 * @param method of {@link FrameStagesBenchmark}
 */
public record FrameStage(String name, String method) implements BenchSubject {

    /** What JMH's processor writes beside the classes. */
    static final String LIST = "META-INF/BenchmarkList";

    /** All stages. */
    public static List<FrameStage> all() {
        return List.of(
                new FrameStage("Fourier transform of a frame, 512", "fft512"),
                new FrameStage("filter bank of a frame, 128 bands", "mel128"),
                new FrameStage("MFCC of a frame, preset fayek", "mfccFrame"));
    }

    @Override
    public String unit() {
        return "µs";
    }

    @Override
    public String beside() {
        return "";
    }

    @Override
    public double[] measure(BenchPlan plan, TaskContext context) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include("^" + FrameStagesBenchmark.class.getName().replace(".", "\\.") + "\\." + method + "$")
                        .forks(0)
                        .threads(1)
                        .warmupIterations(plan.either(3, 1))
                        .warmupTime(TimeValue.milliseconds(plan.either(500, 10)))
                        .measurementIterations(plan.rounds())
                        .measurementTime(TimeValue.milliseconds(plan.either(500, 10)))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return result.getBenchmarkResults().iterator().next().getIterationResults().stream()
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(primary -> primary.getScore())
                .toArray();
    }
}
