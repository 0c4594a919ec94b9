package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.feature.ColourMap;
import org.emoscope.ui.inspect.tile.Quantiser;
import org.junit.jupiter.api.Test;

class StepColoursTest {

    private static final ColourMap MAP = ColourMap.values()[0];
    private static final Quantiser STEPS = Quantiser.DECIBELS;

    @Test
    void theTopHasTheLastColourAndTheRangeBelowItTheFirst() {
        int[] argb = StepColours.belowTop(STEPS, MAP, 0, 80).argb();

        assertThat(argb[STEPS.toByte(0) & 0xFF]).isEqualTo(MAP.table()[ColourMap.SIZE - 1]);
        assertThat(argb[STEPS.toByte(-80) & 0xFF]).isEqualTo(MAP.table()[0]);
    }

    @Test
    void silenceIsDarkThoughNothingIsLouder() {
        int[] argb = StepColours.belowTop(STEPS, MAP, STEPS.low(), 80).argb();

        assertThat(argb[0]).isEqualTo(MAP.table()[0]);
    }
}
