package org.emoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emoscope.similarity.ClassHash;
import org.emoscope.similarity.HammingTable;
import org.emoscope.similarity.SimilarSet;
import org.emoscope.ui.results.SimilarityWords;

/** A similarity report for a person. */
final class SimilarityText {

    private static final int LINE = 100;
    private static final String GAP = "  ";

    private final SimilarityReport report;
    private final StringBuilder text = new StringBuilder();

    private SimilarityText(SimilarityReport report) {
        this.report = report;
    }

    static String of(SimilarityReport report) {
        SimilarityText made = new SimilarityText(report);
        made.head();
        made.table();
        made.hashes();
        made.words();
        return made.text.toString();
    }

    private void head() {
        line(report.corpus().name() + " (" + report.corpus().type().id() + "), labels " + report.labels());
        if (report.corpus().isSynthetic()) {
            line("This is SYNTHETIC speech: results on it say nothing about people.");
        }
        line(String.format(
                Locale.ROOT,
                "Drawn: %d of %d utterances (%s %% of each class, seed %d): %s",
                report.sample().pictures().size(),
                report.sample().utterances(),
                plain(100 * report.sampling().share()),
                report.sampling().seed(),
                report.analysis().table().rows().stream()
                        .map(row -> row.name() + " " + row.pictures())
                        .collect(Collectors.joining(", "))));
        if (!report.sample().empty().isEmpty()) {
            line("Left out, having no utterance: "
                    + String.join(", ", report.sample().empty()));
        }
        int size = report.pictures().hashSize();
        line(String.format(
                Locale.ROOT,
                "Pictures: %s, preset %s%s, %s; hashes of %d x %d bits",
                report.pictures().kind().name().toLowerCase(Locale.ROOT),
                report.preset().name().toLowerCase(Locale.ROOT),
                report.pictures().parameters().equals(report.preset().parameters()) ? "" : " (changed)",
                report.pictures().map().text(),
                size,
                size));
    }

    private void table() {
        HammingTable table = report.analysis().table();
        line("");
        line("Hamming distances of the class hashes; * marks the pairs of S");
        TextTable cells = new TextTable();
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(table.names().subList(0, table.size() - 1));
        cells.row(names);
        for (int row = 1; row < table.size(); row++) {
            List<String> line = new ArrayList<>(List.of(table.names().get(row)));
            for (int column = 0; column < row; column++) {
                line.add(table.distance(row, column) + (isSimilar(column, row) ? "*" : " "));
            }
            cells.row(line);
        }
        text.append(cells);
    }

    private boolean isSimilar(int first, int second) {
        SimilarSet set = report.analysis().set();
        List<ClassHash> rows = report.analysis().table().rows();
        return set.holds(rows.get(first), rows.get(second));
    }

    /** As many side by side as fit a line. */
    private void hashes() {
        List<ClassHash> rows = report.analysis().table().rows();
        int size = report.pictures().hashSize();
        int width = Math.max(
                size, rows.stream().mapToInt(row -> row.name().length()).max().orElse(0));
        int beside = Math.max(1, (LINE + GAP.length()) / (width + GAP.length()));
        line("");
        line("Class hashes: 1 is bright, high frequencies at the top, time to the right");
        for (int from = 0; from < rows.size(); from += beside) {
            List<ClassHash> some = rows.subList(from, Math.min(rows.size(), from + beside));
            line(beside(some.stream().map(ClassHash::name).toList(), width));
            for (int bit = 0; bit < size; bit++) {
                int at = bit;
                line(beside(
                        some.stream()
                                .map(row -> row.hash().rows().get(at).replace('0', '.'))
                                .toList(),
                        width));
            }
        }
    }

    private static String beside(List<String> cells, int width) {
        return cells.stream()
                .map(cell -> cell + " ".repeat(width - cell.length()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private void words() {
        SimilarityWords words = new SimilarityWords(report.analysis());
        line("");
        line(words.set());
        line(words.separation());
        report.confused().ifPresent(run -> {
            line("Run " + run.folder().id() + ": " + words.correlation());
            if (report.isOfAnotherCorpus()) {
                line("That run was made on another corpus or with other labels than are compared here.");
            }
        });
        line(String.format(
                Locale.ROOT,
                "Took %.1f s: corpus %.1f, pictures %.1f, statistics %.1f",
                report.seconds().scan()
                        + report.seconds().pictures()
                        + report.seconds().statistics(),
                report.seconds().scan(),
                report.seconds().pictures(),
                report.seconds().statistics()));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.4g", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
