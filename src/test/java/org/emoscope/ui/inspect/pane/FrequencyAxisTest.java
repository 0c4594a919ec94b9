package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.Preset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyAxisTest {

    private static final double[] BINS = LevelContent.spectrumHz(Preset.FAYEK.parameters());

    @ParameterizedTest
    @EnumSource(FrequencyScale.class)
    void aBinIsFoundWhereItsFrequencyLies(FrequencyScale scale) {
        FrequencyAxis axis = new FrequencyAxis(BINS, scale);

        for (int bin = 3; bin < BINS.length - 1; bin++) {
            assertThat(axis.binAt(axis.shareOf(BINS[bin]))).isEqualTo(bin);
        }
        assertThat(axis.binAt(0)).isLessThan(3);
        assertThat(axis.binAt(1)).isEqualTo(BINS.length - 1);
    }

    @ParameterizedTest
    @EnumSource(FrequencyScale.class)
    void labelsRiseAndKeepTheirDistance(FrequencyScale scale) {
        List<Tick> ticks = new FrequencyAxis(BINS, scale).ticks(6);

        assertThat(ticks).isNotEmpty();
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).share() - ticks.get(i - 1).share()).isGreaterThanOrEqualTo(1.0 / 6 - 1e-9);
        }
        assertThat(ticks).allSatisfy(tick -> assertThat(tick.share()).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @EnumSource(
            value = FrequencyScale.class,
            names = {"MEL", "LOGARITHMIC"})
    void lowFrequenciesTakeMoreRoomThanOnTheEvenScale(FrequencyScale scale) {
        double even = new FrequencyAxis(BINS, FrequencyScale.EVEN).shareOf(1000);

        assertThat(even).isCloseTo(1.0 / 8, within(0.01));
        assertThat(new FrequencyAxis(BINS, scale).shareOf(1000)).isGreaterThan(2 * even);
    }
}
