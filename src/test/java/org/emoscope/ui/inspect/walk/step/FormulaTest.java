package org.emoscope.ui.inspect.walk.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.ui.inspect.walk.step.Formula.Piece;
import org.emoscope.ui.inspect.walk.step.Formula.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @Test
    void aLineFallsIntoWhatIsLoweredRaisedAndNeither() {
        assertThat(Formula.pieces("10 log_{10} |X|^{2} / N"))
                .containsExactly(
                        new Piece("10 log", Place.LINE),
                        new Piece("10", Place.BELOW),
                        new Piece(" |X|", Place.LINE),
                        new Piece("2", Place.ABOVE),
                        new Piece(" / N", Place.LINE));
        assertThat(Formula.pieces("")).isEmpty();
        assertThat(Formula.plain("10 log_{10} |X|^{2}")).isEqualTo("10 log10 |X|2");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.45764, 0.4576",
        "-12.3081, −12.31",
        "0.0096293, 0.009629",
        "123456, 123456",
        "0.00004356, 4.356·10^{−5}",
        "-2500000, −2.500·10^{6}"
    })
    void aNumberHasFourDigits(double value, String text) {
        assertThat(Num.of(value)).isEqualTo(text);
    }

    @Test
    void aParameterIsWrittenAsItWasGiven() {
        assertThat(Num.exact(0.97)).isEqualTo("0.97");
        assertThat(Num.exact(80)).isEqualTo("80");
        assertThat(Num.exact(1.0 / 3)).isEqualTo("0.3333");
    }

    @Test
    void whatIsNegativeStandsInParenthesesAfterAnOperator() {
        assertThat(Num.factor(-0.5)).isEqualTo("(−0.5000)");
        assertThat(Num.factor(0.5)).isEqualTo("0.5000");
        assertThat(Num.fixed(-0.0001, 2)).isEqualTo("0.00");
    }
}
