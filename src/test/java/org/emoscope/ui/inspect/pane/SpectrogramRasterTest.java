package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.feature.ColourMap;
import org.junit.jupiter.api.Test;

class SpectrogramRasterTest {

    private static final int QUIET = ColourMap.GRAY.argb(0);
    private static final int LOUD = ColourMap.GRAY.argb(255);

    @Test
    void lowFrequenciesAreAtTheBottomAndTimeRunsToTheRight() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{1, 0}, {0, 1}});

        int[] pixels = raster(matrix).paint(new PixelGrid(0, 2, 0.01), 2);

        assertThat(pixels).containsExactly(QUIET, LOUD, LOUD, QUIET);
    }

    @Test
    void zoomedOutAPixelShowsTheLoudestOfItsCells() {
        double[][] energies = new double[100][8];
        energies[37][3] = 1;

        int[] pixels = raster(Samples.matrix(energies)).paint(new PixelGrid(0, 2, 0.5), 2);

        assertThat(pixels).containsExactly(QUIET, QUIET, LOUD, QUIET);
    }

    @Test
    void zoomedOutEachCellBelongsToOnePixel() {
        double[][] energies = new double[100][8];
        energies[50][4] = 1;

        int[] pixels = raster(Samples.matrix(energies)).paint(new PixelGrid(0, 2, 0.5), 2);

        assertThat(pixels).containsExactly(QUIET, LOUD, QUIET, QUIET);
    }

    @Test
    void zoomedInACellIsManyPixels() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{1}, {0}});

        int[] pixels = raster(matrix).paint(new PixelGrid(0, 8, 0.0025), 1);

        assertThat(pixels).containsExactly(LOUD, LOUD, LOUD, LOUD, QUIET, QUIET, QUIET, QUIET);
    }

    @Test
    void whereThereIsNoSoundThereIsNoColour() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{1}, {1}});

        int[] pixels = raster(matrix).paint(new PixelGrid(1, 3, 0.01), 1);

        assertThat(pixels).containsExactly(LOUD, 0, 0);
    }

    @Test
    void scrollingMovesThePictureAndNeverChangesIt() {
        Analysis analysis = Samples.analysis(Samples.tone(700, 1.0));
        SpectrogramRaster raster = new SpectrogramRaster(analysis.spectrogram(), ColourMap.VIRIDIS, 80);
        double column = 0.0137;

        int[] here = raster.paint(new PixelGrid(3, 20, column), 5);
        int[] later = raster.paint(new PixelGrid(7, 20, column), 5);

        for (int y = 0; y < 5; y++) {
            for (int x = 4; x < 20; x++) {
                assertThat(here[y * 20 + x]).isEqualTo(later[y * 20 + x - 4]);
            }
        }
    }

    @Test
    void aLevelHalfWayDownTheRangeGetsTheColourInTheMiddle() {
        DecibelMatrix matrix = Samples.matrix(new double[][] {{1}, {1e-4}});

        int[] pixels = new SpectrogramRaster(matrix, ColourMap.GRAY, 80).paint(new PixelGrid(0, 2, 0.01), 1);

        assertThat(pixels[1]).isEqualTo(ColourMap.GRAY.argb(128));
    }

    private static SpectrogramRaster raster(DecibelMatrix matrix) {
        return new SpectrogramRaster(matrix, ColourMap.GRAY, 80);
    }
}
