package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.emoscope.audio.Signal;
import org.emoscope.ui.inspect.tile.MinMaxPyramid;
import org.emoscope.ui.inspect.tile.Samples;
import org.junit.jupiter.api.Test;

class WaveformRasterTest {

    private static final int RATE = 16_000;
    private static final int TRACE = 0xFF00_00FF;
    private static final int ZERO = 0xFF80_8080;

    @Test
    void aSingleClickIsSeenHoweverFarOneZoomsOut() {
        float[] samples = new float[160_000];
        samples[100_000] = 1;

        int[] pixels = paint(samples, new PixelGrid(0, 10, 1.0), 8);

        assertThat(pixels[6]).isEqualTo(TRACE);
        assertThat(pixels[5]).isZero();
    }

    @Test
    void silenceIsALineAtZero() {
        int[] pixels = paint(new float[16_000], new PixelGrid(0, 4, 0.25), 9);

        assertThat(pixels[4 * 4]).isEqualTo(TRACE);
        assertThat(pixels[0]).isZero();
        assertThat(pixels[8 * 4]).isZero();
    }

    @Test
    void theLineAtZeroIsSeenWhereTheCurveIsElsewhere() {
        float[] samples = new float[16_000];
        Arrays.fill(samples, 1);

        int[] pixels = paint(samples, new PixelGrid(0, 1, 1.0), 8);

        assertThat(pixels[0]).isNotZero();
        assertThat(pixels[4]).isEqualTo(ZERO);
    }

    @Test
    void aRowThatTheCurveCoversInPartMixesItsColourWithWhatIsBelow() {
        int[] pixels = paint(new float[16_000], new PixelGrid(0, 1, 1.0), 8);

        assertThat(pixels).containsExactly(0, 0, 0, 0x9900_0099, 0xFF33_33CC, 0, 0, 0);
    }

    @Test
    void betweenSamplesTheCurveIsALine() {
        int[] pixels = paint(new float[] {1, -1}, new PixelGrid(0, 4, 0.25 / RATE), 8);

        assertThat(pixels[0]).isEqualTo(TRACE);
        assertThat(pixels[7 * 4 + 3]).isEqualTo(TRACE);
        assertThat(pixels[7 * 4]).isZero();
        assertThat(pixels[3]).isZero();
        assertThat(pixels[2 * 4 + 1]).isEqualTo(TRACE);
        assertThat(pixels[1 * 4 + 1]).isZero();
    }

    @Test
    void samplesThatLieFarApartHaveDots() {
        int[] pixels = paint(new float[] {0, 0.5f, 0}, new PixelGrid(0, 60, 0.05 / RATE), 41);

        assertThat(pixels[10 * 60 + 20]).isEqualTo(TRACE);
        assertThat(pixels[8 * 60 + 20]).isEqualTo(TRACE);
        assertThat(pixels[7 * 60 + 20]).isZero();
        assertThat(pixels[8 * 60 + 10]).isZero();
    }

    @Test
    void afterTheEndThereIsNothing() {
        int[] pixels = paint(new float[16_000], new PixelGrid(0, 2, 1.0), 4);

        assertThat(pixels[2 * 2]).isNotZero();
        assertThat(pixels[2 * 2 + 1]).isZero();
    }

    @Test
    void anEmptySignalPaintsNothing() {
        assertThat(paint(new float[0], new PixelGrid(0, 2, 1.0), 2)).containsOnly(0);
    }

    private static int[] paint(float[] samples, PixelGrid grid, int height) {
        return new WaveformRaster(new MinMaxPyramid(Samples.of(new Signal(samples, RATE))), 1, TRACE, ZERO, 1)
                .paint(grid, height);
    }
}
