package org.emoscope.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.RunAudit;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.Scores;
import org.emoscope.experiment.Summary;

/** The results of a run as text: per class, the confusion matrix, per fold, and the pooled figures. */
final class SummaryTable {

    private final PrintWriter out;

    SummaryTable(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints it all.
     *
     * @param audit of the run's splits, if it has one
     */
    void print(RunDescription description, Summary summary, Optional<RunAudit> audit) {
        out.println();
        out.println(title(description));
        if (Boolean.parseBoolean(description.provenance().get("synthetic"))) {
            out.println("The corpus is SYNTHETIC speech: these figures say nothing about people.");
        }
        classes(summary);
        confusion(summary.pooled());
        folds(summary);
        pooled(summary);
        audit.ifPresent(this::audit);
        out.flush();
    }

    private static String title(RunDescription description) {
        return description.spec().system() + " on " + description.provenance().get("corpus") + ", labels "
                + description.spec().labelsInWords() + ", protocol "
                + description.spec().protocol();
    }

    private void classes(Summary summary) {
        Scores scores = summary.scores();
        List<String> names = summary.pooled().classes();
        int width = width(names);
        out.println();
        out.printf(
                Locale.ROOT,
                "%-" + width + "s  %7s  %9s  %6s  %10s%n",
                "Class",
                "Recall",
                "Precision",
                "F1",
                "Utterances");
        for (int c = 0; c < names.size(); c++) {
            out.printf(
                    Locale.ROOT,
                    "%-" + width + "s  %7s  %9s  %6s  %10d%n",
                    names.get(c),
                    share(scores.recalls().get(c)),
                    share(scores.precisions().get(c)),
                    share(scores.f1().get(c)),
                    summary.pooled().truths(c));
        }
    }

    private void confusion(Confusion confusion) {
        List<String> names = confusion.classes();
        int width = width(names);
        out.println();
        out.println("Confusion matrix: rows are truth, columns prediction");
        out.print(" ".repeat(width));
        names.forEach(n -> out.printf("  %" + Math.max(5, n.length()) + "s", n));
        out.println();
        for (int truth = 0; truth < names.size(); truth++) {
            out.printf("%-" + width + "s", names.get(truth));
            for (int p = 0; p < names.size(); p++) {
                out.printf(Locale.ROOT, "  %" + Math.max(5, names.get(p).length()) + "d", confusion.count(truth, p));
            }
            out.println();
        }
    }

    private void folds(Summary summary) {
        out.println();
        out.printf(
                "%5s  %4s  %-16s  %5s  %10s  %6s  %6s%n", "Seed", "Fold", "Tested", "Epoch", "Utterances", "UA", "WA");
        for (Summary.FoldScore f : summary.folds()) {
            out.printf(
                    Locale.ROOT,
                    "%5d  %4d  %-16s  %5d  %10d  %6s  %6s%n",
                    f.seed(),
                    f.fold() + 1,
                    f.name(),
                    f.bestEpoch(),
                    f.utterances(),
                    share(f.ua()),
                    share(f.wa()));
        }
    }

    private void pooled(Summary summary) {
        out.println();
        out.printf(
                Locale.ROOT,
                "Pooled   UA %s (95 %% over speakers %s to %s)   WA %s   macro F1 %s%n",
                share(summary.scores().unweightedAccuracy()),
                share(summary.uaInterval().low()),
                share(summary.uaInterval().high()),
                share(summary.scores().weightedAccuracy()),
                share(summary.scores().macroF1()));
        out.printf(
                Locale.ROOT,
                "Folds    UA %s ± %s (mean ± s.d.)   training time %.0f s%n",
                share(summary.uaMean()),
                share(summary.uaDeviation()),
                summary.seconds());
    }

    private void audit(RunAudit audit) {
        out.println("Audit    " + audit.verdict());
        audit.items().forEach(item -> out.println("         " + item.sentence()));
    }

    private static int width(List<String> names) {
        return Math.max(5, names.stream().mapToInt(String::length).max().orElse(5));
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
