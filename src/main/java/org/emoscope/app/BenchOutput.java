package org.emoscope.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.emoscope.app.bench.Bench;
import org.emoscope.app.bench.BenchFigure;
import org.emoscope.app.bench.BenchPlan;
import org.emoscope.app.bench.BenchReport;
import org.emoscope.app.bench.BenchSubject;
import org.emoscope.file.AtomicFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How figures are told: as a table, as JSON, or both. */
final class BenchOutput {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = STANDARD_OUTPUT,
            paramLabel = "FILE",
            description = "Print JSON in place of a table, or write it to a file beside the table.")
    private @Nullable Path json;

    /** Measures and tells. */
    void run(BenchPlan plan, List<? extends BenchSubject> subjects, Console console) throws Exception {
        BenchReport report;
        try (ProgressBar bar = console.progressBar()) {
            report = new Bench(plan).measure(subjects, bar);
        }
        tell(report, console);
    }

    private void tell(BenchReport report, Console console) throws IOException {
        if (json != null && json.toString().equals(STANDARD_OUTPUT)) {
            console.out().print(report.toJson());
        } else {
            console.out().print(text(report));
            if (json != null) {
                byte[] bytes = report.toJson().getBytes(StandardCharsets.UTF_8);
                AtomicFiles.write(json, out -> out.write(bytes));
            }
        }
        console.out().flush();
    }

    private static String text(BenchReport report) {
        TextTable facts = new TextTable();
        report.facts().forEach((name, fact) -> facts.row(List.of(name + "  " + fact)));
        TextTable table = new TextTable();
        table.row(List.of("what", "median", "least", "most", "unit", "heap, MiB", "beside"));
        for (BenchFigure each : report.figures()) {
            table.row(List.of(
                    each.name(),
                    number(each.median()),
                    number(each.rounds().stream().min(Double::compare).orElseThrow()),
                    number(each.rounds().stream().max(Double::compare).orElseThrow()),
                    each.unit(),
                    number(each.peakHeapMib()),
                    each.beside()));
        }
        return facts + "\n" + table;
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, value < 100 ? "%.2f" : "%.0f", value);
    }
}
