package org.emoscope.ui.inspect.walk.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumTest {

    @Test
    void smallNumbersAreWrittenWithAPowerOfTenThatFormulasRaise() {
        assertThat(Num.of(-9.155e-4)).isEqualTo("−9.155·10^{−4}");
        assertThat(Num.of(0.4576)).isEqualTo("0.4576");
        assertThat(Num.of(2.5e12)).isEqualTo("2.500·10^{12}");
    }

    @Test
    void whereNothingCanBeRaisedRaisedDigitsTakeItsPlace() {
        assertThat(Num.plain("x = −9.155·10^{−4}, y = 10^{12}")).isEqualTo("x = −9.155·10⁻⁴, y = 10¹²");
        assertThat(Num.plain("0.4576")).isEqualTo("0.4576");
    }
}
