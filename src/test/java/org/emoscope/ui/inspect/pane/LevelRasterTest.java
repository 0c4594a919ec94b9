package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.tile.ColumnCache;
import org.emoscope.ui.inspect.tile.Hand;
import org.emoscope.ui.inspect.tile.SoundLayers;
import org.emoscope.ui.inspect.tile.TileCache;
import org.emoscope.ui.inspect.tile.Workshop;
import org.junit.jupiter.api.Test;

class LevelRasterTest {

    private static final int RATE = 16_000;
    private static final PaneContents.Beside NOTHING_BESIDE =
            new PaneContents.Beside(Optional.empty(), Optional.empty());
    private static final int HEIGHT = 90;

    private final FeatureParameters parameters = Preset.LIBROSA.parameters();
    private final SoundLayers layers = SoundLayers.of(
            chirp(),
            parameters,
            new Workshop(Runnable::run, new Hand(Runnable::run), new ColumnCache(1 << 24), new TileCache(1 << 24)),
            () -> {});
    private final LevelContent content =
            (LevelContent) PaneContents.of(PaneKind.SPECTROGRAM, layers, List.of(), NOTHING_BESIDE)
                    .orElseThrow();

    @Test
    void scrollingMovesAPictureAndNeverChangesIt() {
        for (double pixelSeconds : new double[] {0.0007, 0.01, 0.033, 0.21}) {
            Raster raster = content.raster(look(ColourMap.VIRIDIS, 80));
            int[] here = raster.paint(new PixelGrid(10, 40, pixelSeconds), HEIGHT);
            int[] further = raster.paint(new PixelGrid(13, 40, pixelSeconds), HEIGHT);

            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 3; x < 40; x++) {
                    assertThat(further[y * 40 + x - 3]).isEqualTo(here[y * 40 + x]);
                }
            }
        }
    }

    @Test
    void theLoudestCellOfTheRecordingHasTheLastColourAndSilenceTheFirst() {
        int[] pixels = content.raster(look(ColourMap.MAGMA, 60)).paint(new PixelGrid(0, 400, 0.05), HEIGHT);

        assertThat(pixels).contains(ColourMap.MAGMA.argb(255), ColourMap.MAGMA.argb(0));
    }

    @Test
    void aToneLiesAtItsFrequencyOnEveryScale() {
        SoundLayers tone = SoundLayers.of(
                tone(1000),
                parameters,
                new Workshop(Runnable::run, new Hand(Runnable::run), new ColumnCache(1 << 24), new TileCache(1 << 24)),
                () -> {});
        for (FrequencyScale scale : FrequencyScale.values()) {
            FrequencyAxis axis = new FrequencyAxis(LevelContent.spectrumHz(parameters), scale);
            Look look = new Look(PlainLook.PALETTE, ColourMap.GRAY, 30, scale, 1);
            LevelContent pane =
                    new LevelContent(tone.spectrogram(), LevelContent.spectrumHz(parameters), Look::scale, List.of());
            int[] column = pane.raster(look).paint(new PixelGrid(50, 1, 0.01), 300);
            int brightest = 0;
            for (int y = 0; y < 300; y++) {
                brightest = (column[y] & 0xFF) > (column[brightest] & 0xFF) ? y : brightest;
            }
            assertThat(axis.hzOf(axis.binAt((299.5 - brightest) / 300))).isBetween(980.0, 1020.0);
            assertThat(axis.shareOf(1000)).isBetween((298.0 - brightest) / 300, (301.0 - brightest) / 300);
        }
    }

    @Test
    void outsideTheRecordingThereIsNothing() {
        int[] pixels = content.raster(look(ColourMap.VIRIDIS, 80)).paint(new PixelGrid(500, 4, 1), 3);

        assertThat(pixels).containsOnly(0);
    }

    private static Look look(ColourMap colours, double rangeDb) {
        return new Look(PlainLook.PALETTE, colours, rangeDb, FrequencyScale.EVEN, 1);
    }

    /** Twenty seconds: ten of a rising tone, then silence. */
    private static Signal chirp() {
        float[] samples = new float[20 * RATE];
        for (int i = 0; i < samples.length / 2; i++) {
            double t = (double) i / RATE;
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * (100 * t + 150 * t * t)));
        }
        return new Signal(samples, RATE);
    }

    private static Signal tone(double hz) {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / RATE));
        }
        return new Signal(samples, RATE);
    }
}
