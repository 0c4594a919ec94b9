package org.emoscope.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emoscope.app.BuildInfo;
import org.emoscope.task.TaskContext;

/** Measures subjects one after the other. */
public final class Bench {

    private static final double MEBIBYTE = 1 << 20;

    private final BenchPlan plan;

    public Bench(BenchPlan plan) {
        this.plan = plan;
    }

    /**
     * Measures and reports.
     *
     * @throws java.util.concurrent.CancellationException if the context says so, between two subjects
     */
    public BenchReport measure(List<? extends BenchSubject> subjects, TaskContext context) throws Exception {
        String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        List<BenchFigure> figures = new ArrayList<>();
        for (BenchSubject subject : subjects) {
            context.checkCancelled();
            context.progress((double) figures.size() / subjects.size(), subject.name());
            figures.add(measure(subject, context));
        }
        return new BenchReport(
                BuildInfo.version(),
                BuildInfo.commit(),
                date,
                Machine.current(),
                plan,
                Machine.peakResidentMib(),
                figures);
    }

    private BenchFigure measure(BenchSubject subject, TaskContext context) throws Exception {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double[] rounds = subject.measure(plan, context);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new BenchFigure(
                subject.name(),
                subject.unit(),
                subject.beside(),
                Arrays.stream(rounds).boxed().toList(),
                peak / MEBIBYTE);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
