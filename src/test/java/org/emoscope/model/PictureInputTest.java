package org.emoscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.model.PictureInput.Views;
import org.junit.jupiter.api.Test;

class PictureInputTest {

    private static final int RATE = 16_000;
    private static final FeatureParameters CHAIN = Preset.FAYEK.parameters();
    private static final Segmentation SECONDS = new Segmentation(1, 0);

    private final ExampleReader reader = new ExampleReader();

    @Test
    void aWholeUtteranceIsTheTwoPicturesThatInspectShows() {
        Signal signal = fading(1.7);
        PictureExample example = read(signal, Views.WHOLE);
        NetworkImage painter = new NetworkImage(new FeatureExtractor());
        assertThat(example.count()).isEqualTo(2);
        assertThat(picture(example, 0))
                .isEqualTo(painter.draw(signal, FeatureKind.SPECTROGRAM, CHAIN).levels());
        assertThat(picture(example, 1))
                .isEqualTo(painter.draw(signal, FeatureKind.MEL, CHAIN).levels());
    }

    @Test
    void segmentsComeBehindTheWholeAndTheLastEndsInSilence() {
        PictureExample both = read(fading(2.5), Views.WHOLE_AND_SEGMENTS);
        PictureExample segments = read(fading(2.5), Views.SEGMENTS);
        assertThat(both.count()).isEqualTo(2 * (1 + 3));
        assertThat(segments.count()).isEqualTo(2 * 3);
        assertThat(both.part(2, 6).levels()).isEqualTo(segments.levels());
        byte[] last = picture(segments, 4);
        for (int row = 0; row < NetworkImage.SIZE; row++) {
            assertThat(Arrays.copyOfRange(last, row * 256 + 140, (row + 1) * 256))
                    .containsOnly(0);
        }
        assertThat(last).isNotEqualTo(new byte[last.length]);
    }

    @Test
    void aQuietSegmentLooksQuiet() {
        PictureExample segments = read(fading(2.0), Views.SEGMENTS);
        assertThat(brightest(picture(segments, 2))).isLessThan(brightest(picture(segments, 0)));
    }

    @Test
    void theNumberOfSegmentsIsKnownFromTheLength() {
        PictureInput input = new PictureInput(CHAIN, Views.SEGMENTS, new Segmentation(0.4, 0.1));
        for (double seconds : new double[] {0.01, 0.4, 0.41, 1.3, 2.22}) {
            PictureExample example = (PictureExample) reader.read(fading(seconds), input, Optional.empty());
            assertThat(input.segments(seconds)).as("%s s", seconds).isEqualTo(example.count() / 2);
            assertThat(input.bytes(seconds)).isEqualTo(example.levels().remaining());
        }
    }

    @Test
    void anEmptyUtteranceIsSilence() {
        PictureExample example = read(new Signal(new float[0], RATE), Views.WHOLE_AND_SEGMENTS);
        assertThat(example.count()).isEqualTo(4);
        assertThat(picture(example, 3)).containsOnly(0);
    }

    @Test
    void aPictureThatIsNotThereIsRefused() {
        PictureExample example = read(fading(0.5), Views.WHOLE);
        assertThatThrownBy(() -> example.copyInto(2, new byte[PictureExample.PICTURE_BYTES]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> example.part(1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private PictureExample read(Signal signal, Views views) {
        return (PictureExample) reader.read(signal, new PictureInput(CHAIN, views, SECONDS), Optional.empty());
    }

    private static byte[] picture(PictureExample example, int index) {
        byte[] levels = new byte[PictureExample.PICTURE_BYTES];
        example.copyInto(index, levels);
        return levels;
    }

    private static int brightest(byte[] levels) {
        int most = 0;
        for (byte level : levels) {
            most = Math.max(most, level & 0xFF);
        }
        return most;
    }

    /** A tone that loses 20 dB a second. */
    private static Signal fading(double seconds) {
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            samples[i] = (float) (0.5 * Math.pow(10, -t) * Math.sin(2 * Math.PI * 700 * t));
        }
        return new Signal(samples, RATE);
    }
}
