package org.emoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CountTable;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.CategoryUse;
import org.emoscope.corpus.label.Quadrant;
import org.emoscope.corpus.label.RuleComparison;

/** A scan report for a person. */
final class ScanText {

    private static final int SHOWN = 3;

    private final ScanSummary summary;
    private final StringBuilder text = new StringBuilder();

    private ScanText(ScanSummary summary) {
        this.summary = summary;
    }

    static String of(ScanSummary summary) {
        ScanText report = new ScanText(summary);
        report.head();
        if (!summary.corpus().utterances().isEmpty()) {
            report.speakers();
            report.categories();
            report.map();
            summary.rules().ifPresent(report::rules);
        }
        report.findings("Left out", summary.corpus().report().leftOut());
        report.findings("Without a class in this scheme", summary.labelling().leftOut());
        report.findings("Worth a look", summary.corpus().report().flagged());
        return report.text.toString();
    }

    private void head() {
        Corpus corpus = summary.corpus();
        line(corpus.name() + " (" + corpus.type().id() + "), " + corpus.root());
        if (corpus.isSynthetic()) {
            line("This is SYNTHETIC speech: results on it say nothing about people.");
        }
        line(String.format(
                Locale.ROOT,
                "%d utterances, %d speakers, %s; %d audio files and %d others in the folder",
                corpus.utterances().size(),
                corpus.speakers().size(),
                duration(corpus.seconds()),
                corpus.report().audioFiles(),
                corpus.report().otherFiles()));
    }

    private void speakers() {
        CountTable counts = summary.speakers();
        TextTable table = new TextTable();
        table.row(cells("Speaker", counts.columns(), "all", "length"));
        for (int s = 0; s < counts.rows().size(); s++) {
            String speaker = counts.rows().get(s);
            table.row(cells(
                    speaker.isEmpty() ? "unknown" : speaker,
                    counts.counts().get(s),
                    counts.rowSum(s),
                    duration(summary.seconds(speaker))));
        }
        table.row(cells(
                "all",
                columnSums(counts),
                counts.sum(),
                duration(summary.corpus().seconds())));
        section("Speakers and classes, labels " + summary.labelling().scheme(), table);
    }

    private void categories() {
        CountTable counts = summary.categories();
        if (!counts.rows().equals(counts.columns())) {
            section("From the corpus' classes (rows) to those of the scheme", crossed("Class", counts));
        }
    }

    private void map() {
        if (summary.map().isEmpty()) {
            return;
        }
        TextTable table = new TextTable().row(cells("Class", List.of("all", "rated", "quadrant", "usually")));
        for (CategoryUse use : summary.map()) {
            table.row(cells(
                    use.category(), List.of(use.utterances(), use.rated(), word(use.quadrant()), word(use.usual()))));
        }
        section("Quadrants of the corpus' classes, for utterances without ratings; --map changes them", table);
    }

    private static String word(Optional<Quadrant> quadrant) {
        return quadrant.map(Quadrant::label).orElse(CategoryMap.NONE);
    }

    private void rules(RuleComparison rules) {
        section("Quadrants by session, rule summary", crossed("Session", rules.summary()));
        section("Quadrants by session, rule thesis", crossed("Session", rules.thesis()));
        section("From the rule summary (rows) to the rule thesis", crossed("summary", rules.cross()));
        line(String.format(
                Locale.ROOT,
                "The rules put %d of %d utterances into different quadrants: the raw files behind the rule thesis",
                rules.changed(),
                rules.cross().sum()));
        line("hold valence and activation upside down.");
    }

    private static TextTable crossed(String corner, CountTable counts) {
        TextTable table = new TextTable().row(cells(corner, counts.columns(), "all"));
        for (int r = 0; r < counts.rows().size(); r++) {
            String name = counts.rows().get(r);
            table.row(cells(name.isEmpty() ? "none" : name, counts.counts().get(r), counts.rowSum(r)));
        }
        return table.row(cells("all", columnSums(counts), counts.sum()));
    }

    private void findings(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line(title + ": " + findings.size());
        Finding.byReason(findings).forEach((reason, group) -> {
            line("  " + reason.title() + ": " + group.size());
            group.stream().limit(SHOWN).forEach(f -> line("    " + f.subject() + ": " + f.detail()));
            if (group.size() > SHOWN) {
                line("    and " + (group.size() - SHOWN) + " more; --json lists all");
            }
        });
    }

    private void section(String title, TextTable table) {
        line("");
        line(title);
        text.append(table);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static List<Integer> columnSums(CountTable counts) {
        List<Integer> sums = new ArrayList<>();
        for (int c = 0; c < counts.columns().size(); c++) {
            sums.add(counts.columnSum(c));
        }
        return sums;
    }

    private static List<String> cells(String first, List<?> middle, Object... last) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        middle.forEach(cell -> cells.add(String.valueOf(cell)));
        for (Object cell : last) {
            cells.add(String.valueOf(cell));
        }
        return cells;
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d:%02d h", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
