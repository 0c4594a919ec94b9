package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.dsp.FrequencyScale;
import org.junit.jupiter.api.Test;

class BinRowsTest {

    private static final FrequencyAxis AXIS = new FrequencyAxis(new double[] {100, 200, 300, 400}, FrequencyScale.EVEN);

    @Test
    void aRowThatHoldsSeveralBinsShowsTheGreatestFromTheTopDown() {
        BinRows rows = BinRows.of(AXIS, 2);
        int[] steps = {1, 7, 3, 2};

        assertThat(rows.count()).isEqualTo(2);
        assertThat(rows.greatest(steps, 0)).isEqualTo(3);
        assertThat(rows.greatest(steps, 1)).isEqualTo(7);
    }

    @Test
    void aBinThatTakesSeveralRowsIsInAllOfThem() {
        BinRows rows = BinRows.of(AXIS, 8);
        int[] steps = {1, 2, 3, 4};

        int[] seen = new int[8];
        for (int y = 0; y < seen.length; y++) {
            seen[y] = rows.greatest(steps, y);
        }

        assertThat(seen).containsExactly(4, 4, 3, 3, 2, 2, 1, 1);
    }
}
