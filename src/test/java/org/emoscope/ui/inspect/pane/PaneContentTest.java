package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaneContentTest {

    private static final PaneContent WAVEFORM = Analyses.PANES.get(0);
    private static final PaneContent SPECTROGRAM = Analyses.PANES.get(2);

    private final Analysis analysis = Samples.analysis(Samples.tone(500, 1.0));

    @Test
    void everyPaneHasLabelsInsideItsHeight() {
        for (PaneContent content : Analyses.PANES) {
            assertThat(content.ticks(analysis, 6))
                    .as(content.id())
                    .isNotEmpty()
                    .allMatch(tick -> tick.share() >= 0 && tick.share() <= 1);
        }
    }

    @Test
    void aTraceIsLabelledAtZeroAndTheSameWayUpAndDown() {
        List<Tick> ticks = WAVEFORM.ticks(analysis, 3);

        assertThat(ticks).extracting(Tick::text).containsExactly("\u22120.5", "0", "0.5");
        double edge = 1 / 1.05 / 2;
        assertThat(ticks.get(0).share()).isCloseTo(0.5 - edge, within(1e-6));
        assertThat(ticks.get(2).share()).isCloseTo(0.5 + edge, within(1e-6));
    }

    @Test
    void aLowTraceIsLabelledAtZeroAlone() {
        assertThat(WAVEFORM.ticks(analysis, 2)).containsExactly(new Tick(0.5, "0"));
    }

    @Test
    void aSpectrogramIsLabelledAtRoundFrequenciesThatKeepTheirDistance() {
        assertThat(SPECTROGRAM.ticks(analysis, 6))
                .extracting(Tick::text)
                .containsExactly("100 Hz", "1.5 kHz", "3 kHz", "5 kHz", "7 kHz");
    }

    @Test
    void beforeAndAfterTheSoundThereIsNoLevelToRead() {
        assertThat(SPECTROGRAM.read(analysis, 0.5, 0.5)).contains("Hz");
        assertThat(SPECTROGRAM.read(analysis, -1, 0.5)).isEmpty();
        assertThat(SPECTROGRAM.read(analysis, 2, 0.5)).isEmpty();
    }
}
