package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceColoursTest {

    private static final int WHITE = 0xFFFF_FFFF;
    private static final int BLACK = 0xFF00_0000;

    @ParameterizedTest
    @ValueSource(ints = {WHITE, BLACK, 0xFF12_3456})
    void noDifferenceHasTheColourBehind(int none) {
        assertThat(DifferenceColours.argb(0, none)).isEqualTo(none);
        assertThat(DifferenceColours.argb(-0.0, none)).isEqualTo(none);
    }

    @Test
    void theFirstIsOrangeAndTheSecondBlueInFullFromThirtyDecibelsOn() {
        assertThat(DifferenceColours.argb(30, WHITE)).isEqualTo(0xFFD9_5F0E);
        assertThat(DifferenceColours.argb(-30, WHITE)).isEqualTo(0xFF21_66AC);
        assertThat(DifferenceColours.argb(200, BLACK)).isEqualTo(0xFFD9_5F0E);
        assertThat(DifferenceColours.argb(-200, BLACK)).isEqualTo(0xFF21_66AC);
    }

    @Test
    void halfTheDifferenceIsHalfTheColour() {
        assertThat(DifferenceColours.argb(15, BLACK)).isEqualTo(0xFF6D_3007);
        assertThat(DifferenceColours.argb(-15, BLACK)).isEqualTo(0xFF11_3356);
    }
}
