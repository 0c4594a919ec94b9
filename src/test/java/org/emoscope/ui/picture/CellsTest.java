package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CellsTest {

    private static final float[] FOUR = {1, 5, 2, 0};

    @Test
    void aPixelOfSeveralCellsShowsTheLargest() {
        Cells halved = new Cells(0, 4, 2);
        assertThat(halved.at(0, FOUR)).isEqualTo(5);
        assertThat(halved.at(1, FOUR)).isEqualTo(2);
    }

    @Test
    void noCellIsLostWhateverTheSize() {
        for (int pixels = 1; pixels < 100; pixels++) {
            float[] cells = new float[100];
            cells[37] = 1;
            float largest = 0;
            for (int p = 0; p < pixels; p++) {
                largest = Math.max(largest, new Cells(0, 100, pixels).at(p, cells));
            }
            assertThat(largest).as("%d pixels", pixels).isEqualTo(1);
        }
    }

    @Test
    void aCellOfSeveralPixelsRunsIntoTheNext() {
        Cells doubled = new Cells(0, 4, 8);
        assertThat(doubled.at(0, FOUR)).isEqualTo(1);
        assertThat(doubled.at(1, FOUR)).isEqualTo(2);
        assertThat(doubled.at(2, FOUR)).isEqualTo(4);
        assertThat(doubled.at(7, FOUR)).isZero();
    }

    @Test
    void thereIsNothingBesideTheCells() {
        Cells beyond = new Cells(-2, 6, 8);
        assertThat(beyond.at(1, FOUR)).isNaN();
        assertThat(beyond.at(2, FOUR)).isEqualTo(1);
        assertThat(beyond.at(6, FOUR)).isNaN();
    }

    @Test
    void refuseNoPixels() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(0, 4, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(4, 4, 1));
    }
}
