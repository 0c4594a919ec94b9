package org.emoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.emoscope.ui.inspect.bench.FrameTimes;
import org.emoscope.ui.inspect.bench.PaneFigures;

/** Figures of the benchmark for a person. */
final class BenchTables {

    private static final double MEBIBYTE = 1 << 20;

    private BenchTables() {}

    /** A column a recording; times in milliseconds. */
    static String panes(List<PaneFigures> figures) {
        TextTable table = new TextTable();
        row(table, "recording, s", figures, each -> number(each.seconds()));
        row(table, "first picture, ms", figures, each -> number(each.firstPicture()));
        frames(table, "pan, change to painted", figures, PaneFigures::panPainted);
        times(table, "pan, pulse to pulse", figures, PaneFigures::panPulses);
        frames(table, "zoom, change to painted", figures, PaneFigures::zoomPainted);
        times(table, "zoom, pulse to pulse", figures, PaneFigures::zoomPulses);
        row(table, "all computed, ms", figures, each -> number(each.complete()));
        frames(table, "colours, change to painted", figures, PaneFigures::colours);
        row(table, "most heap in use, MiB", figures, each -> number(each.heapBytes() / MEBIBYTE));
        return table.toString();
    }

    private static void frames(
            TextTable table, String title, List<PaneFigures> figures, Function<PaneFigures, FrameTimes> part) {
        times(table, title, figures, part);
        row(
                table,
                title + ", over 16 ms",
                figures,
                each -> part.apply(each).late() + " of " + part.apply(each).count());
    }

    private static void times(
            TextTable table, String title, List<PaneFigures> figures, Function<PaneFigures, FrameTimes> part) {
        row(
                table,
                title + ", median, ms",
                figures,
                each -> number(part.apply(each).median()));
        row(table, title + ", p95, ms", figures, each -> number(part.apply(each).p95()));
        row(
                table,
                title + ", worst, ms",
                figures,
                each -> number(part.apply(each).worst()));
    }

    private static void row(
            TextTable table, String title, List<PaneFigures> figures, Function<PaneFigures, String> cell) {
        List<String> cells = new ArrayList<>(List.of(title));
        figures.forEach(each -> cells.add(cell.apply(each)));
        table.row(cells);
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value);
    }
}
