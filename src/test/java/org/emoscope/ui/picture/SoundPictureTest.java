package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.ui.picture.SoundPicture.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundPictureTest {

    private static final int RATE = 16_000;
    private static final int FRAME_TOP = 34;
    private static final int FRAME_HEIGHT = 320;
    private static final Look GRAY = new Look(ColourMap.GRAY, 80);

    @ParameterizedTest
    @EnumSource(Preset.class)
    void showsAToneAtItsFrequency(Preset preset) {
        BufferedImage picture = new SoundPicture("a tone", tone(2000, 1), preset.parameters(), GRAY).spectrogram();
        double share = 1 - (brightestRow(picture) - FRAME_TOP + 0.5) / FRAME_HEIGHT;
        assertThat(share * 8000).isCloseTo(2000, within(40.0));
    }

    @Test
    void spacesTheMelPaneByMel() {
        FeatureParameters parameters = Preset.LIBROSA.parameters();
        BufferedImage picture = new SoundPicture("a tone", tone(1000, 1), parameters, GRAY).mel();
        double share = 1 - (brightestRow(picture) - FRAME_TOP + 0.5) / FRAME_HEIGHT;
        double expected =
                parameters.mel().scale().fromHz(1000) / parameters.mel().scale().fromHz(8000);
        assertThat(share).isCloseTo(expected, within(0.01));
    }

    @Test
    void stacksFourPanes() {
        SoundPicture sound = new SoundPicture("a tone", tone(440, 1), Preset.FAYEK.parameters(), Look.DEFAULT);
        assertThat(sound.panes().getHeight()).isGreaterThan(2 * sound.waveform().getHeight());
        assertThat(sound.panes().getWidth()).isEqualTo(sound.mel().getWidth());
    }

    @Test
    void drawsASingleSampleAndSilence() {
        new SoundPicture("a tone", new Signal(new float[1], RATE), Preset.FAYEK.parameters(), Look.DEFAULT).panes();
        new SoundPicture("a tone", new Signal(new float[RATE], RATE), Preset.LIBROSA.parameters(), Look.DEFAULT)
                .panes();
    }

    @Test
    void refusesNoSoundAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoundPicture(
                        "a tone", new Signal(new float[0], RATE), Preset.FAYEK.parameters(), Look.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void poolsALongSoundBlockByBlockToTheMaximaOfTheWhole(Preset preset) {
        FeatureParameters parameters =
                preset.parameters().with(Map.of("n-fft", "128", "win", "96", "hop", "32", "n-mels", "20"));
        Signal signal = noise(400_000);
        PooledSpectra pooled = PooledSpectra.of(signal, FeatureKind.SPECTROGRAM, parameters);
        FrameMatrix whole =
                new NetworkImage(new FeatureExtractor()).linear(signal, FeatureKind.SPECTROGRAM, parameters);

        int pool = pooled.framesPerColumn();
        assertThat(pool).isGreaterThan(1);
        assertThat(pooled.linear().frames()).isEqualTo((whole.frames() + pool - 1) / pool);
        for (int column = 0; column < pooled.linear().frames(); column += 7) {
            float max = 0;
            for (int f = column * pool; f < Math.min(whole.frames(), (column + 1) * pool); f++) {
                max = Math.max(max, whole.at(f, 10));
            }
            assertThat(pooled.linear().at(column, 10))
                    .as("column %d", column)
                    .isCloseTo(max, within(1e-6f + max * 1e-5f));
        }
    }

    private static int brightestRow(BufferedImage picture) {
        int x = picture.getWidth() / 2;
        int best = 0;
        int brightest = -1;
        for (int y = FRAME_TOP + 1; y < FRAME_TOP + FRAME_HEIGHT - 1; y++) {
            int level = picture.getRGB(x, y) & 0xFF;
            if (level > brightest) {
                brightest = level;
                best = y;
            }
        }
        return best;
    }

    private static Signal tone(double hz, double seconds) {
        float[] samples = new float[(int) (RATE * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / RATE));
        }
        return new Signal(samples, RATE);
    }

    private static Signal noise(int length) {
        Random random = new Random(6);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        return new Signal(samples, RATE);
    }
}
