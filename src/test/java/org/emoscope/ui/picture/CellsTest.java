package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CellsTest {

    private static final float[] FOUR = {1, 5, 2, 0};

    @Test
    void aPixelOfSeveralCellsShowsTheLargest() {
        Cells halved = new Cells(0, 4, 2, Pooling.LARGEST);
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
                largest = Math.max(largest, new Cells(0, 100, pixels, Pooling.LARGEST).at(p, cells));
            }
            assertThat(largest).as("%d pixels", pixels).isEqualTo(1);
        }
    }

    @Test
    void aCellOfSeveralPixelsRunsIntoTheNext() {
        Cells doubled = new Cells(0, 4, 8, Pooling.LARGEST);
        assertThat(doubled.at(0, FOUR)).isEqualTo(1);
        assertThat(doubled.at(1, FOUR)).isEqualTo(2);
        assertThat(doubled.at(2, FOUR)).isEqualTo(4);
        assertThat(doubled.at(7, FOUR)).isZero();
    }

    @Test
    void thereIsNothingBesideTheCells() {
        Cells beyond = new Cells(-2, 6, 8, Pooling.LARGEST);
        assertThat(beyond.at(1, FOUR)).isNaN();
        assertThat(beyond.at(2, FOUR)).isEqualTo(1);
        assertThat(beyond.at(6, FOUR)).isNaN();
    }

    @Test
    void ofDifferencesAPixelShowsTheFurthestFromZero() {
        float[] differences = {3, -5, 4, 1, 2, -2};
        Cells thirds = new Cells(0, 6, 3, Pooling.FURTHEST);
        assertThat(thirds.at(0, differences)).isEqualTo(-5);
        assertThat(thirds.at(1, differences)).isEqualTo(4);
        assertThat(thirds.at(2, differences)).isEqualTo(2);
        assertThat(new Cells(0, 2, 8, Pooling.FURTHEST).at(4, new float[] {4, -4}))
                .isEqualTo(-1f);
    }

    @Test
    void refuseNoPixels() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(0, 4, 0, Pooling.LARGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(4, 4, 1, Pooling.LARGEST));
    }
}
