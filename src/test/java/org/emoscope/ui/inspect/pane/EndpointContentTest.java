package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.paint.Color;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.Test;

/** Noise as loud as speech from 0.5 to 1.5 s of two seconds of silence. */
class EndpointContentTest {

    private static final int RATE = 16_000;
    private static final Look LOOK = PlainLook.LOOK;

    private final EndpointResult result = result();
    private final EndpointContent content = EndpointContent.of(result);

    @Test
    void whatIsSpeechIsShadedAndWhatIsNotIsNot() {
        int height = 50;
        int[] pixels = content.raster(LOOK).paint(new PixelGrid(0, 20, 0.1), height);
        TimeSpan speech = result.speech().orElseThrow();

        assertThat(speech.from()).isCloseTo(0.5, within(0.03));
        assertThat(speech.to()).isCloseTo(1.5, within(0.03));
        assertThat(pixels[10]).isEqualTo(Argb.over(Argb.of(Color.WHITE), Argb.of(Color.LIME), 0.22));
        assertThat(pixels[2]).isZero();
        assertThat(pixels[18]).isZero();
    }

    @Test
    void bothThresholdsAreDrawnAndTheLevelIsABar() {
        int height = 200;
        int[] pixels = content.raster(LOOK).paint(new PixelGrid(0, 20, 0.1), height);
        int red = 0;
        for (int y = 0; y < height; y++) {
            red += pixels[y * 20] == Argb.of(Color.RED) ? 1 : 0;
        }

        assertThat(red).isEqualTo(2);
        assertThat(pixels[(height - 1) * 20 + 10]).isEqualTo(Argb.of(Color.BLUE));
    }

    @Test
    void theReadingTellsSpeechFromSilenceWithLevelAndThresholds() {
        assertThat(content.read(LOOK, 1.0, 0.5)).startsWith("speech   −").contains("thresholds");
        assertThat(content.read(LOOK, 0.2, 0.5)).startsWith("no speech   −120.0 dB");
        assertThat(content.read(LOOK, 5.0, 0.5)).isEmpty();
    }

    @Test
    void overTheSpectrogramEachEndIsALineWithADarkEdge() {
        int[] pixels = new int[200 * 3];

        new EndpointOverlay(List.of(new TimeSpan(0.5, 1.5)))
                .paint(pixels, new PixelGrid(0, 200, 0.01), 3, hz -> 0, LOOK);

        assertThat(pixels[50]).isEqualTo(0xFFFF_FFFF);
        assertThat(pixels[49]).isEqualTo(0xFF10_1418);
        assertThat(pixels[150]).isEqualTo(0xFFFF_FFFF);
        assertThat(pixels[100]).isZero();
    }

    private static EndpointResult result() {
        Random random = new Random(7);
        float[] samples = new float[2 * RATE];
        for (int i = RATE / 2; i < RATE * 3 / 2; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        Recording recording =
                new Recording(new Source(Path.of("noise.wav"), Source.Kind.RECORDED), new Signal(samples, RATE));
        return new EndpointResult(
                recording, new EndpointDetector(EndpointOptions.defaults()).analyse(recording.speech()));
    }
}
