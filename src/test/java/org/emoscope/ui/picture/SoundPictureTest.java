package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundPictureTest {

    private static final int RATE = 16_000;
    private static final int FRAME_LEFT = 82;
    private static final int FRAME_WIDTH = 1042;
    private static final int FRAME_TOP = 34;
    private static final int FRAME_HEIGHT = 320;
    private static final PictureLook GRAY = new PictureLook(ColourMap.GRAY, 80, PictureTheme.LIGHT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Preset.class)
    void showsAToneAtItsFrequency(Preset preset) throws IOException {
        BufferedImage picture = draw(tone(2000, 1), preset.parameters(), PaneSubject.SPECTROGRAM);
        double share = 1 - (brightestRow(picture) - FRAME_TOP + 0.5) / FRAME_HEIGHT;
        assertThat(share * 8000).isCloseTo(2000, within(40.0));
    }

    @Test
    void spacesTheMelPaneByMel() throws IOException {
        FeatureParameters parameters = Preset.LIBROSA.parameters();
        BufferedImage picture = draw(tone(1000, 1), parameters, PaneSubject.MEL);
        double share = 1 - (brightestRow(picture) - FRAME_TOP + 0.5) / FRAME_HEIGHT;
        double expected =
                parameters.mel().scale().fromHz(1000) / parameters.mel().scale().fromHz(8000);
        assertThat(share).isCloseTo(expected, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(FrequencyScale.class)
    void showsAToneWhereTheScaleSays(FrequencyScale scale) throws IOException {
        PictureLook look = new PictureLook(ColourMap.GRAY, 80, PictureTheme.LIGHT, scale, Set.of());
        PictureOrder order = PictureOrder.of(List.of(PaneSubject.SPECTROGRAM), look);
        BufferedImage picture =
                picture(tone(1000, 1), Preset.FAYEK.parameters(), order).draw();

        double share = 1 - (brightestRow(picture) - FRAME_TOP + 0.5) / FRAME_HEIGHT;
        double low = scale.of(scale.lowestHz());
        assertThat(share).isCloseTo((scale.of(1000) - low) / (scale.of(8000) - low), within(0.015));
    }

    @Test
    void drawsPitchAndEndpointsOverTheSpectrogram() throws IOException {
        PictureOrder over = PictureOrder.of(
                List.of(PaneSubject.SPECTROGRAM),
                new PictureLook(
                        ColourMap.JET,
                        80,
                        PictureTheme.LIGHT,
                        FrequencyScale.LOGARITHMIC,
                        Set.of(PictureOverlay.values())));
        float[] samples = new float[2 * RATE];
        System.arraycopy(tone(200, 1).samples(), 0, samples, RATE / 2, RATE);
        BufferedImage picture = picture(new Signal(samples, RATE), Preset.FAYEK.parameters(), over)
                .draw();

        int middle = FRAME_LEFT + FRAME_WIDTH / 2;
        double share = Math.log(200 / 40.0) / Math.log(8000 / 40.0);
        int row = (int) Math.round(FRAME_TOP + (1 - share) * FRAME_HEIGHT);
        assertThat(whites(picture, middle, middle, row - 3, row + 3)).isPositive();
        assertThat(whites(picture, middle, middle, FRAME_TOP + 10, row - 20)).isZero();
        int begins = FRAME_LEFT + FRAME_WIDTH / 4;
        assertThat(whites(picture, begins - 8, begins + 8, FRAME_TOP + 20, FRAME_TOP + 20))
                .isPositive();
    }

    private static int whites(BufferedImage picture, int left, int right, int top, int bottom) {
        int whites = 0;
        for (int x = left; x <= right; x++) {
            for (int y = top; y <= bottom; y++) {
                whites += (picture.getRGB(x, y) & 0xF0F0F0) == 0xF0F0F0 ? 1 : 0;
            }
        }
        return whites;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3, 2, 3})
    void showsATimeWhereTheAxisSaysAtAnyScale(double scale) throws IOException {
        Signal signal = burst(0.6, 1.5);
        PictureOrder part = new PictureOrder(
                List.of(PaneSubject.SPECTROGRAM), new TimeRange(0.5, 1), GRAY, new PictureScale(scale));
        BufferedImage picture = picture(signal, Preset.FAYEK.parameters(), part).draw();

        assertThat(picture.getWidth()).isEqualTo((int) Math.round(1200 * scale));
        int y = (int) ((FRAME_TOP + FRAME_HEIGHT * 0.75) * scale);
        int first = (int) (84 * scale);
        while ((picture.getRGB(first, y) & 0xFF) < 128) {
            first++;
        }
        double seconds = 0.5 + 0.5 * (first / scale - FRAME_LEFT) / FRAME_WIDTH;
        assertThat(seconds).isCloseTo(0.6, within(0.02));
    }

    @Test
    void showsAPartAsLoudAsItIsInTheWhole() throws IOException {
        Signal signal = burst(0.6, 1.5);
        PictureOrder quiet = new PictureOrder(List.of(PaneSubject.MEL), new TimeRange(0, 0.3), GRAY, PictureScale.ONE);
        BufferedImage picture =
                picture(signal, Preset.FAYEK.parameters(), quiet).draw();
        assertThat(picture.getRGB(600, FRAME_TOP + FRAME_HEIGHT / 2) & 0xFF).isZero();
    }

    @Test
    void stacksPanes() throws IOException {
        PictureOrder one = PictureOrder.of(List.of(PaneSubject.WAVEFORM), PictureLook.DEFAULT);
        PictureOrder four = one.withPanes(PaneSubject.USUAL);
        assertThat(four.heightPixels()).isGreaterThan(2 * one.heightPixels());
        assertThat(picture(tone(440, 1), Preset.FAYEK.parameters(), four).draw().getHeight())
                .isEqualTo(four.heightPixels());
    }

    @ParameterizedTest
    @EnumSource(PaneSubject.class)
    void drawsASingleSampleAndSilence(PaneSubject kind) throws IOException {
        draw(new Signal(new float[1], RATE), Preset.FAYEK.parameters(), kind);
        draw(new Signal(new float[401], RATE), Preset.HTK.parameters(), kind);
        draw(new Signal(new float[RATE], RATE), Preset.LIBROSA.parameters(), kind);
    }

    @Test
    void isInDarkColoursIfAsked() throws IOException {
        PictureLook dark = new PictureLook(ColourMap.GRAY, 80, PictureTheme.DARK);
        BufferedImage picture = picture(
                        tone(440, 1), Preset.FAYEK.parameters(), PictureOrder.of(PaneSubject.USUAL, dark))
                .draw();
        assertThat(picture.getRGB(0, 0))
                .isEqualTo(PictureTheme.DARK.background().getRGB());
    }

    @Test
    void writesInStripsWhatItDrawsAtOnce() throws IOException {
        PictureOrder large = new PictureOrder(
                List.of(PaneSubject.values()), new TimeRange(0.1, 0.8), PictureLook.DEFAULT, new PictureScale(2.7));
        SoundPicture picture = picture(noise(RATE), Preset.FAYEK.parameters(), large);
        Path file = folder.resolve("large.png");

        picture.writePng(file, TaskContext.NONE);

        BufferedImage read = ImageIO.read(file.toFile());
        BufferedImage drawn = picture.draw();
        assertThat(read.getHeight()).isEqualTo(large.heightPixels());
        for (int y = 0; y < read.getHeight(); y++) {
            assertThat(row(read, y)).as("row %d", y).isEqualTo(row(drawn, y));
        }
    }

    @Test
    void stopsAtOnceAndLeavesNoFileWhenCancelled() throws IOException {
        SoundPicture picture = picture(
                tone(440, 1), Preset.FAYEK.parameters(), PictureOrder.of(PaneSubject.USUAL, PictureLook.DEFAULT));
        TaskContext cancelled = new TaskContext() {
            @Override
            public void progress(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Path file = folder.resolve("none.png");

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> picture.writePng(file, cancelled));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SoundPicture.of(
                        new PicturedSound("a tone", tone(440, 1), Preset.FAYEK.parameters()),
                        PictureOrder.of(PaneSubject.USUAL, PictureLook.DEFAULT),
                        cancelled));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsTooLargeAndWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictureOrder(
                        PaneSubject.USUAL, new TimeRange(0, 1), PictureLook.DEFAULT, new PictureScale(25)))
                .withMessageContaining("30000 × 27550 pixels is too large");
        PictureOrder late =
                new PictureOrder(PaneSubject.USUAL, new TimeRange(2, 3), PictureLook.DEFAULT, PictureScale.ONE);
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> picture(tone(440, 1), Preset.FAYEK.parameters(), late))
                .withMessageContaining("the sound ends at 1 s");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PicturedSound("nothing", new Signal(new float[0], RATE), Preset.FAYEK.parameters()));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void poolsALongSoundToTheMaximaOfTheWhole(Preset preset) {
        FeatureParameters parameters = preset.parameters()
                .with(Map.of("n-fft", "128", "win", "96", "hop", "32", "n-mels", "20", "log", "none"));
        Signal signal = noise(400_000);
        Axis time = Axis.linear("Time", 5, 20, 5);
        RowsOverTime pooled = RowsOverTime.of(signal, FeatureKind.SPECTROGRAM, parameters, time, 500, TaskContext.NONE);
        FrameMatrix whole = new FeatureExtractor().extract(signal, FeatureKind.SPECTROGRAM, parameters);

        int pool = (int) Math.round(pooled.columnSeconds() * RATE / 32);
        assertThat(pool).isGreaterThan(5);
        int first = (int) Math.round(
                (pooled.startSeconds() * RATE + 16 - parameters.framing().middle(0)) / 32);
        for (int column = 0; column < pooled.rows().length - 1; column += 7) {
            float max = 0;
            for (int f = first + column * pool; f < first + (column + 1) * pool; f++) {
                max = Math.max(max, whole.at(f, 10));
            }
            assertThat(pooled.rows()[column][10]).as("column %d", column).isEqualTo(max);
        }
    }

    private static SoundPicture picture(Signal signal, FeatureParameters parameters, PictureOrder order)
            throws IOException {
        PicturedSound alone = new PicturedSound("a tone", signal, parameters);
        PicturedSound sound = order.needsComparison() ? ComparedPicturesTest.beside(alone, signal) : alone;
        return SoundPicture.of(sound, order, TaskContext.NONE);
    }

    private static BufferedImage draw(Signal signal, FeatureParameters parameters, PaneSubject kind)
            throws IOException {
        return picture(signal, parameters, PictureOrder.of(List.of(kind), GRAY)).draw();
    }

    private static int[] row(BufferedImage picture, int y) {
        return picture.getRGB(0, y, picture.getWidth(), 1, null, 0, picture.getWidth());
    }

    /** Silence with noise from one time on. */
    private static Signal burst(double from, double seconds) {
        float[] samples = noise((int) (RATE * seconds)).samples();
        java.util.Arrays.fill(samples, 0, (int) (RATE * from), 0);
        return new Signal(samples, RATE);
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
