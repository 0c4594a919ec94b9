package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.emoscope.app.Console.Liveness;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter screen = new StringWriter();

    @Test
    void neverWrapsInATerminalOf80Columns() {
        try (ProgressBar bar = bar(Liveness.TERMINAL)) {
            bar.progress(1, "Features of " + "a-long-folder/".repeat(20));
        }
        assertThat(screen.toString()).startsWith("\r[##").contains("] 100% Features of a-long-folder/");
        assertThat(screen.toString().split("\r")).allMatch(drawn -> drawn.length() < 80);
    }

    @Test
    void aLineThatStaysBeginsAtTheLeftEdge() {
        try (ProgressBar bar = bar(Liveness.TERMINAL)) {
            bar.progress(1, "Fold 1");
            bar.line("Fold 1 is done");
        }
        assertThat(screen.toString()).contains("\rFold 1 is done").endsWith("done" + System.lineSeparator());
    }

    @Test
    void aFileGetsALineEachTenthAndNothingDrawnOver() {
        try (ProgressBar bar = bar(Liveness.FILE)) {
            for (int i = 0; i <= 100; i++) {
                bar.progress(i / 100.0, "step");
            }
        }
        assertThat(screen.toString().lines()).hasSize(11).last().isEqualTo("100% step");
        assertThat(screen.toString()).doesNotContain("\r");
    }

    private ProgressBar bar(Liveness liveness) {
        PrintWriter err = new PrintWriter(screen, true);
        return new Console(new PrintWriter(new StringWriter()), err, liveness).progressBar();
    }
}
