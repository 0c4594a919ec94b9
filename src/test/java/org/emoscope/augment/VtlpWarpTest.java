package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VtlpWarpTest {

    @ParameterizedTest
    @CsvSource({
        "0.9, 0, 0",
        "0.9, 1000, 900",
        "0.9, 4800, 4320",
        "0.9, 5000, 4550",
        "0.9, 8000, 8000",
        "1.1, 1000, 1100",
        "1.1, 4363.636363636364, 4800",
        "1.1, 4800, 5184",
        "1.1, 5000, 5360",
        "1.1, 8000, 8000",
    })
    void aFrequencyGoesWhereTheFormulaSays(double alpha, double hz, double warped) {
        VtlpWarp warp = new VtlpWarp(alpha, 4800, 16_000);

        assertThat(warp.warped(hz)).isCloseTo(warped, within(1e-9));
        assertThat(warp.unwarped(warped)).isCloseTo(hz, within(1e-9));
    }

    @Property
    void theEndsStayExactlyWhereTheyAre(
            @ForAll @DoubleRange(min = 0.5, max = 2) double alpha,
            @ForAll @DoubleRange(min = 1, max = 7999) double highHz) {
        VtlpWarp warp = new VtlpWarp(alpha, highHz, 16_000);

        assertThat(warp.warped(0)).isZero();
        assertThat(warp.warped(8000)).isEqualTo(8000);
        assertThat(warp.unwarped(0)).isZero();
        assertThat(warp.unwarped(8000)).isEqualTo(8000);
    }

    @Property
    void aHigherFrequencyStaysHigher(
            @ForAll @DoubleRange(min = 0.5, max = 2) double alpha,
            @ForAll @DoubleRange(min = 10, max = 7990) double highHz,
            @ForAll @DoubleRange(min = 0, max = 7999) double hz,
            @ForAll @DoubleRange(min = 0.01, max = 1) double more) {
        VtlpWarp warp = new VtlpWarp(alpha, highHz, 16_000);

        assertThat(warp.warped(hz + more)).isGreaterThan(warp.warped(hz));
        assertThat(warp.unwarped(hz + more)).isGreaterThan(warp.unwarped(hz));
    }

    @Property
    void theTwoPiecesMeetAtTheCorner(
            @ForAll @DoubleRange(min = 0.5, max = 2) double alpha,
            @ForAll @DoubleRange(min = 100, max = 7900) double highHz) {
        VtlpWarp warp = new VtlpWarp(alpha, highHz, 16_000);
        double corner = highHz * Math.min(alpha, 1) / alpha;

        assertThat(warp.warped(corner + 1e-6)).isCloseTo(warp.warped(corner - 1e-6), within(1e-3));
    }

    @Property
    void theInverseGoesBack(
            @ForAll @DoubleRange(min = 0.5, max = 2) double alpha,
            @ForAll @DoubleRange(min = 100, max = 7900) double highHz,
            @ForAll @DoubleRange(min = 0, max = 8000) double hz) {
        VtlpWarp warp = new VtlpWarp(alpha, highHz, 16_000);

        assertThat(warp.unwarped(warp.warped(hz))).isCloseTo(hz, within(1e-6));
        assertThat(warp.warped(warp.unwarped(hz))).isCloseTo(hz, within(1e-6));
    }

    @Test
    void aFactorOfOneMovesNothing() {
        VtlpWarp warp = new VtlpWarp(1, 4800, 16_000);

        for (double hz = 0; hz <= 8000; hz += 12.5) {
            assertThat(warp.warped(hz)).isCloseTo(hz, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 2.01, 0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aFactorOutsideItsRangeIsRefused(double alpha) {
        assertThatThrownBy(() -> new VtlpWarp(alpha, 4800, 16_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the warp factor of VTLP must be 0.5 to 2.0: " + alpha);
    }

    @ParameterizedTest
    @ValueSource(doubles = {8000, 9000, 0, -1, Double.NaN})
    void aCornerAtOrAboveHalfTheSampleRateIsRefused(double highHz) {
        assertThatThrownBy(() -> new VtlpWarp(0.9, highHz, 16_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the highest frequency that VTLP stretches must be above 0 and below half the sample rate,"
                        + " 8000.0 Hz: " + highHz);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 8000.1, Double.NaN})
    void aFrequencyOutsideTheAxisIsRefused(double hz) {
        VtlpWarp warp = new VtlpWarp(0.9, 4800, 16_000);

        assertThatThrownBy(() -> warp.warped(hz)).hasMessageContaining("0 to half the sample rate, 8000.0 Hz: " + hz);
        assertThatThrownBy(() -> warp.unwarped(hz)).hasMessageContaining("0 to half the sample rate, 8000.0 Hz: " + hz);
    }
}
