package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theThousandsOfACountAreApart() {
        assertThat(Figures.count(0)).isEqualTo("0");
        assertThat(Figures.count(999)).isEqualTo("999");
        assertThat(Figures.count(1000)).isEqualTo("1,000");
        assertThat(Figures.count(-1_234_567)).isEqualTo("-1,234,567");
    }

    @Test
    void aTimeIsWrittenAsOnAClock() {
        assertThat(Figures.clock(7.4)).isEqualTo("0:07");
        assertThat(Figures.clock(3723)).isEqualTo("1:02:03");
    }
}
