package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.SpectrogramImage;
import org.junit.jupiter.api.Test;

class GreyImageTest {

    private static SpectrogramImage picture(int width, int height, int... levels) {
        byte[] bytes = new byte[levels.length];
        for (int i = 0; i < levels.length; i++) {
            bytes[i] = (byte) levels[i];
        }
        return new SpectrogramImage(width, height, bytes);
    }

    @Test
    void aCellIsTheMeanOfThePixelsInIt() {
        SpectrogramImage picture = picture(4, 2, 0, 10, 20, 40, 100, 110, 200, 255);

        GreyImage grey = GreyImage.of(picture, ColourMap.GRAY, 2);

        assertThat(grey.grey(0, 0)).isEqualTo(5);
        assertThat(grey.grey(0, 1)).isEqualTo(30);
        assertThat(grey.grey(1, 0)).isEqualTo(105);
        assertThat(grey.grey(1, 1)).isEqualTo(227.5);
        assertThat(grey.mean()).isEqualTo(91.875);
    }

    @Test
    void aPixelOnTheBorderOfTwoCellsCountsByItsShares() {
        SpectrogramImage picture = picture(3, 3, 0, 90, 240, 0, 90, 240, 0, 90, 240);

        GreyImage grey = GreyImage.of(picture, ColourMap.GRAY, 2);

        assertThat(grey.grey(0, 0)).isEqualTo(30);
        assertThat(grey.grey(1, 1)).isEqualTo(190);
    }

    @Test
    void colourBecomesLuma() {
        int rgb = ColourMap.VIRIDIS.argb(200);
        double luma = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);

        GreyImage grey = GreyImage.of(picture(1, 1, 200), ColourMap.VIRIDIS, 2);

        assertThat(grey.grey(1, 0)).isCloseTo(luma, within(1e-9));
    }

    @Property(tries = 200, seed = "81")
    void theMeanSurvivesTheScaling(@ForAll @IntRange(min = 2, max = 64) int size, @ForAll byte[] pixels) {
        int width = Math.max(1, pixels.length);
        byte[] levels = Arrays.copyOf(pixels, width * 3);
        double mean = 0;
        for (byte level : levels) {
            mean += (level & 0xFF) / (double) levels.length;
        }

        GreyImage grey = GreyImage.of(new SpectrogramImage(width, 3, levels), ColourMap.GRAY, size);

        assertThat(grey.mean()).isCloseTo(mean, within(1e-9));
    }

    @Property(tries = 200, seed = "82")
    void aPictureOfOneColourReachesItsMeanEverywhere(
            @ForAll @IntRange(min = 2, max = 64) int size,
            @ForAll @IntRange(min = 0, max = 255) int level,
            @ForAll ColourMap map) {
        byte[] levels = new byte[7 * 5];
        Arrays.fill(levels, (byte) level);

        GreyImage grey = GreyImage.of(new SpectrogramImage(7, 5, levels), map, size);

        for (int cell = 0; cell < size * size; cell++) {
            assertThat(grey.reachesMean(cell / size, cell % size)).isTrue();
        }
    }

    @Test
    void refusesSizesAndGreysOutOfRange() {
        assertThatThrownBy(() -> GreyImage.of(picture(1, 1, 0), ColourMap.GRAY, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a grey picture has 2 to 64 cells a side: 1");
        assertThatThrownBy(() -> GreyImage.of(2, 1, 2, 3)).hasMessage("2 x 2 cells do not fit 3 values");
        assertThatThrownBy(() -> GreyImage.of(2, 1, 2, 3, 256)).hasMessage("a grey is 0 to 255: 256");
    }
}
