package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Preset;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.emoscope.ui.inspect.tile.ColumnCache;
import org.emoscope.ui.inspect.tile.Hand;
import org.emoscope.ui.inspect.tile.SoundLayers;
import org.emoscope.ui.inspect.tile.TileCache;
import org.emoscope.ui.inspect.tile.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read off the panes for a tone of 1 kHz at −6 dBFS that sounds from 0.5 to 1.5 s. */
class ReadOutTest {

    private static final int RATE = 16_000;
    private static final PaneContents.Beside NOTHING_BESIDE =
            new PaneContents.Beside(Optional.empty(), Optional.empty());
    private static final Look LOOK = PlainLook.LOOK;

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theSpectrogramTellsFrequencyLevelAndNote(Preset preset) {
        PaneContent pane = pane(PaneKind.SPECTROGRAM, preset);
        double height = (1000 / 8000.0 * (preset.parameters().frames().fftSize() / 2.0) + 0.5)
                / (preset.parameters().frames().fftSize() / 2.0 + 1);

        assertThat(pane.read(LOOK, 1.0, height)).startsWith("1,000 Hz   −6.0 dBFS   B5 +21 ct");
        assertThat(level(pane.read(LOOK, 0.3, height))).isLessThan(-80);
        assertThat(level(pane.read(LOOK, 1.7, height))).isLessThan(-80);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void withoutAPointerTheStrongestFrequencyIsTold(Preset preset) {
        LevelContent pane = (LevelContent) pane(PaneKind.SPECTROGRAM, preset);

        assertThat(pane.strongest(1.0)).startsWith("strongest 1,000 Hz   −6.0 dBFS");
    }

    @Test
    void thePitchPaneTellsFrequencyAndNoteAndWhereThereIsNone() {
        PaneContent pane = PaneContents.of(PaneKind.PITCH, layers(tone(220), Preset.FAYEK), List.of(), NOTHING_BESIDE)
                .orElseThrow();

        assertThat(pane.read(LOOK, 1.0, 0.5)).startsWith("F0 220.").contains("A3");
        assertThat(pane.read(LOOK, 0.2, 0.5)).isEqualTo("unvoiced");
    }

    @Test
    void theEnergyPaneTellsTheLevelAndTheCrossings() {
        PaneContent pane = pane(PaneKind.ENERGY, Preset.FAYEK);

        assertThat(pane.read(LOOK, 1.0, 0.5)).matches("energy −9\\.0 dB   2,0\\d\\d zero crossings a second");
    }

    @Test
    void aSelectionIsToldByItsEndsAndItsLength() {
        assertThat(ReadOut.selection(new TimeSpan(0.25, 1))).isEqualTo("Selection 0.250 to 1.000 s, 0.750 s long");
        assertThat(ReadOut.selection(null)).isEmpty();
    }

    private static double level(String read) {
        return Double.parseDouble(
                read.replaceAll(".*Hz\\s+(\\S+) dBFS.*", "$1").replace('−', '-').replace(",", ""));
    }

    private static PaneContent pane(PaneKind kind, Preset preset) {
        return PaneContents.of(kind, layers(tone(1000), preset), List.of(), NOTHING_BESIDE)
                .orElseThrow();
    }

    private static SoundLayers layers(Signal signal, Preset preset) {
        Workshop workshop =
                new Workshop(Runnable::run, new Hand(Runnable::run), new ColumnCache(1 << 24), new TileCache(1 << 24));
        return SoundLayers.of(signal, preset.parameters(), workshop, () -> {});
    }

    private static Signal tone(double hz) {
        float[] samples = new float[2 * RATE];
        for (int i = RATE / 2; i < RATE * 3 / 2; i++) {
            samples[i] = (float) (Math.pow(10, -6 / 20.0) * Math.sin(2 * Math.PI * hz * i / RATE));
        }
        return new Signal(samples, RATE);
    }
}
