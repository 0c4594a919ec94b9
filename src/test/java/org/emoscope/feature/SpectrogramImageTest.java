package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.SpectrumKind;
import org.junit.jupiter.api.Test;

class SpectrogramImageTest {

    private static final DecibelRange POWER = new DecibelRange(SpectrumKind.POWER, 80);

    @Test
    void theMaximumIs255AndAnythingEightyDecibelsBelowIsZero() {
        FrameMatrix power = new FrameMatrix(1, 5, new float[] {1e-3f, 1e-7f, 1e-11f, 1e-12f, 0});

        SpectrogramImage image = SpectrogramImage.of(power, POWER);

        assertThat(image.level(0, 4)).isEqualTo(255);
        assertThat(image.level(0, 3)).isIn(127, 128);
        assertThat(image.level(0, 2)).isZero();
        assertThat(image.level(0, 1)).isZero();
        assertThat(image.level(0, 0)).isZero();
    }

    @Test
    void aMagnitudeFallsTwiceAsFastAsItsPower() {
        FrameMatrix magnitude = new FrameMatrix(1, 2, new float[] {1, 1e-2f});

        SpectrogramImage image = SpectrogramImage.of(magnitude, new DecibelRange(SpectrumKind.MAGNITUDE, 80));

        assertThat(image.level(0, 0)).isIn(127, 128);
    }

    @Test
    void aLouderClipGivesTheSamePicture() {
        FrameMatrix quiet = new FrameMatrix(2, 2, new float[] {1e-6f, 3e-5f, 2e-4f, 1e-4f});
        FrameMatrix loud = new FrameMatrix(2, 2, new float[] {1e-2f, 3e-1f, 2e-0f, 1e-0f});

        assertThat(SpectrogramImage.of(loud, POWER)).isEqualTo(SpectrogramImage.of(quiet, POWER));
    }

    @Test
    void lowFrequenciesAreAtTheBottomAndTimeRunsToTheRight() {
        float[] values = new float[3 * 4];
        values[0] = 1; // first frame, lowest bin
        SpectrogramImage image = SpectrogramImage.of(new FrameMatrix(3, 4, values), POWER);

        assertThat(image.width()).isEqualTo(3);
        assertThat(image.height()).isEqualTo(4);
        assertThat(image.level(0, 3)).isEqualTo(255);
        assertThat(image.levels()).containsOnlyOnce((byte) 255);
    }

    @Test
    void enlargingInterpolatesBetweenTheCentresAndHoldsTheEdges() {
        FrameMatrix power = new FrameMatrix(2, 1, new float[] {1e-8f, 1});

        SpectrogramImage image = SpectrogramImage.of(power, POWER, 4, 1);

        assertThat(new int[] {image.level(0, 0), image.level(1, 0), image.level(2, 0), image.level(3, 0)})
                .containsExactly(0, 64, 191, 255);
    }

    @Test
    void aPictureOfItsOwnSizeIsNotInterpolated() {
        FrameMatrix power = new FrameMatrix(3, 2, new float[] {1, 1e-1f, 1e-2f, 1e-3f, 1e-4f, 1e-5f});

        assertThat(SpectrogramImage.of(power, POWER, 3, 2)).isEqualTo(SpectrogramImage.of(power, POWER));
    }

    @Test
    void silenceAndAClipWithoutFramesAreTheLowestLevel() {
        assertThat(SpectrogramImage.of(new FrameMatrix(2, 2, new float[4]), POWER)
                        .levels())
                .containsOnly(0);
        assertThat(SpectrogramImage.of(new FrameMatrix(0, 2, new float[0]), POWER, 4, 4)
                        .levels())
                .hasSize(16)
                .containsOnly(0);
    }

    @Test
    void aNetworkReadsRedGreenAndBlueFromZeroToOne() {
        SpectrogramImage image = new SpectrogramImage(2, 1, new byte[] {0, (byte) 200});
        float[] target = new float[7];
        image.fillRgb(ColourMap.VIRIDIS, target, 1);

        int colour = image.argb(ColourMap.VIRIDIS)[1];
        assertThat(target[4]).isCloseTo((colour >> 16 & 0xFF) / 255f, within(1e-6f));
        assertThat(target[5]).isCloseTo((colour >> 8 & 0xFF) / 255f, within(1e-6f));
        assertThat(target[6]).isCloseTo((colour & 0xFF) / 255f, within(1e-6f));
        assertThat(target[0]).isZero();
    }

    @Test
    void aNetworkImageOfAChirpRisesFromLeftToRight() {
        Signal chirp = Golden.sound("chirp");
        NetworkImage images = new NetworkImage(new FeatureExtractor());

        for (FeatureKind kind : new FeatureKind[] {FeatureKind.SPECTROGRAM, FeatureKind.MEL}) {
            SpectrogramImage image = images.draw(chirp, kind, Preset.FAYEK.parameters());

            assertThat(image.width()).isEqualTo(256);
            assertThat(image.height()).isEqualTo(256);
            assertThat(loudestRow(image, 240)).isLessThan(loudestRow(image, 64) - 20);
        }
    }

    @Test
    void theLogarithmOfTheParametersDoesNotTouchTheNetworkImage() {
        NetworkImage images = new NetworkImage(new FeatureExtractor());
        FeatureParameters fayek = Preset.FAYEK.parameters();
        Signal speech = Golden.sound("speech");

        assertThat(images.draw(speech, FeatureKind.MEL, fayek))
                .isEqualTo(images.draw(speech, FeatureKind.MEL, fayek.with("log", "ln")));
    }

    @Test
    void onlySpectraArePictures() {
        NetworkImage images = new NetworkImage(new FeatureExtractor());

        assertThatThrownBy(() -> images.draw(Golden.sound("chirp"), FeatureKind.MFCC, Preset.PSF.parameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MFCC");
    }

    private static int loudestRow(SpectrogramImage image, int x) {
        int best = 0;
        for (int y = 1; y < image.height(); y++) {
            if (image.level(x, y) > image.level(x, best)) {
                best = y;
            }
        }
        return best;
    }
}
