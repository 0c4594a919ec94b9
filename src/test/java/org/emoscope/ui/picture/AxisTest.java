package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.emoscope.dsp.MelScale;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void putsTicksAtRoundValues() {
        assertThat(Axis.linear("Time (s)", 0, 1.73, 10).ticks()).hasSize(9).startsWith(0.0, 0.2, 0.4);
        assertThat(Axis.linear("dB", -80, 0, 4).ticks()).containsExactly(-80.0, -60.0, -40.0, -20.0, 0.0);
        assertThat(Axis.linear("Epoch", 1, 30, 10).ticks()).containsExactly(5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
    }

    @Property(tries = 300, seed = "7")
    void neverHasManyMoreTicksThanAskedAndAllInside(
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1e5) double length) {
        Axis axis = Axis.linear("x", low, low + length, 8);
        assertThat(axis.ticks()).hasSizeBetween(2, 10).allMatch(t -> t >= low && t <= low + length);
    }

    @Test
    void spacesFrequenciesByMel() {
        Axis axis = new Axis("Frequency", 0, 8000, MelScale.HTK::fromHz, List.of(0.0, 1000.0, 9000.0));
        double expected = MelScale.HTK.fromHz(1000) / MelScale.HTK.fromHz(8000);
        assertThat(axis.position(1000)).isCloseTo(expected, within(1e-12));
        assertThat(axis.ticks()).containsExactly(0.0, 1000.0);
    }

    @Test
    void writesNumbersShortly() {
        assertThat(Axis.text(0.30000000000000004)).isEqualTo("0.3");
        assertThat(Axis.text(8000)).isEqualTo("8000");
        assertThat(Axis.text(-80)).isEqualTo("−80");
        assertThat(Axis.text(-0.0)).isEqualTo("0");
    }

    @Test
    void refusesToFall() {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.linear("x", 1, 1, 5));
    }
}
