package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void ticksAreRoundNumbersWithinTheBounds() {
        assertThat(Ticks.within(0.13, 1.1, 5)).containsExactly(0.2, 0.4, 0.6000000000000001, 0.8, 1.0);
        assertThat(Ticks.within(-1, 1, 3)).containsExactly(-1.0, 0.0, 1.0);
        assertThat(Ticks.within(2, 2, 5)).isEmpty();
    }

    @Property(seed = "6421")
    void thereAreNeverManyMoreThanAskedFor(
            @ForAll @DoubleRange(min = -1000, max = 1000) double from,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 5000) double length,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        assertThat(Ticks.within(from, from + length, most)).hasSizeLessThanOrEqualTo(most + 1);
    }

    @Test
    void aRoundNumberBelowAValueIsTheNearest() {
        assertThat(Ticks.roundBelow(0.97)).isEqualTo(0.5);
        assertThat(Ticks.roundBelow(1.05)).isEqualTo(1);
        assertThat(Ticks.roundBelow(0.02)).isEqualTo(0.02);
        assertThat(Ticks.roundBelow(499)).isEqualTo(200);
    }

    @Test
    void aLabelHasAsManyDecimalsAsItsStepNeeds() {
        assertThat(Ticks.text(0.6000000000000001, 0.2)).isEqualTo("0.6");
        assertThat(Ticks.text(0.005, 0.005)).isEqualTo("0.005");
        assertThat(Ticks.text(20, 10)).isEqualTo("20");
        assertThat(Ticks.text(-0.0, 1)).isEqualTo("0");
    }
}
