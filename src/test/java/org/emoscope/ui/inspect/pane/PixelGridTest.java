package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.emoscope.ui.inspect.state.TimeSpan;

class PixelGridTest {

    @Property(seed = "6422")
    void theGridCoversWhatIsVisible(
            @ForAll @DoubleRange(min = 0, max = 3600) double from,
            @ForAll @Scale(4) @DoubleRange(min = 0.004, max = 3600) double length,
            @ForAll @IntRange(min = 1, max = 4096) int width) {
        PixelGrid grid = PixelGrid.covering(new TimeSpan(from, from + length), width);

        assertThat(grid.span().from()).isLessThanOrEqualTo(from + 1e-9);
        assertThat(grid.span().to()).isGreaterThanOrEqualTo(from + length - grid.columnSeconds() * 1e-6);
        assertThat(grid.columns()).isEqualTo(width + 1);
        assertThat(grid.columnSeconds()).isCloseTo(length / width, withinPercentage(1e-6));
    }
}
