package org.emoscope.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emoscope.experiment.Confusion;
import org.junit.jupiter.api.Test;

class MatrixCellsTest {

    private static final Confusion CONFUSION =
            new Confusion(List.of("angry", "sad", "joy"), new int[][] {{6, 2, 0}, {1, 3, 0}, {0, 0, 0}});

    @Test
    void aCellSaysItsCountOrItsShareOfRowOrColumn() {
        assertThat(cells(MatrixMode.COUNTS).text(0, 1)).isEqualTo("2");
        assertThat(cells(MatrixMode.PER_TRUTH).text(0, 1)).isEqualTo("25.0\u00a0%");
        assertThat(cells(MatrixMode.PER_PREDICTION).text(0, 1)).isEqualTo("40.0\u00a0%");
    }

    @Test
    void whatCannotBeToldIsADashAndHasNoColour() {
        assertThat(cells(MatrixMode.PER_TRUTH).text(2, 0)).isEqualTo("\u2013");
        assertThat(cells(MatrixMode.PER_TRUTH).strength(2, 0)).isZero();
        assertThat(cells(MatrixMode.PER_PREDICTION).text(0, 2)).isEqualTo("\u2013");
    }

    @Test
    void countsAreColouredByTheirShareOfTheTruth() {
        assertThat(cells(MatrixMode.COUNTS).strength(0, 0)).isEqualTo(0.75);
        assertThat(cells(MatrixMode.PER_PREDICTION).strength(1, 1)).isEqualTo(0.6);
    }

    @Test
    void aCellIsReadAsASentence() {
        assertThat(cells(MatrixMode.COUNTS).sentence(0, 1))
                .isEqualTo("2 of 8 utterances of \u201cangry\u201d were taken for \u201csad\u201d (25.0\u00a0%);"
                        + " they are 40.0\u00a0% of all that were called \u201csad\u201d.");
        assertThat(cells(MatrixMode.COUNTS).sentence(1, 1))
                .startsWith("3 of 4 utterances of \u201csad\u201d were recognised");
    }

    private static MatrixCells cells(MatrixMode mode) {
        return new MatrixCells(CONFUSION, mode);
    }
}
