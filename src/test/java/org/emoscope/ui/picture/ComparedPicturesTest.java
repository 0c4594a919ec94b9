package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparedPicturesTest {

    private static final int RATE = 16_000;
    private static final int ORANGE = 0xFFD9_5F0E;
    private static final int BLUE = 0xFF21_66AC;
    private static final int FRAME_LEFT = 82;
    private static final int FRAME_WIDTH = 1042;
    private static final int MIDDLE_ROW = 34 + 160;

    /** A sound beside a second one. */
    static PicturedSound beside(PicturedSound sound, Signal second) {
        return new PicturedSound(
                sound.name(),
                sound.signal(),
                sound.parameters(),
                sound.endpoints(),
                Optional.of(new ComparedSound("other.wav", second)));
    }

    @ParameterizedTest
    @EnumSource(PictureTheme.class)
    void whereTheFirstIsLouderIsOrangeAndWhereTheSecondIsIsBlue(PictureTheme theme) throws IOException {
        BufferedImage picture = difference(noise(0, 1, 2), noise(1, 2, 2), theme, TimeRange.ALL);

        assertThat(at(picture, 0.25)).isEqualTo(ORANGE);
        assertThat(at(picture, 0.75)).isEqualTo(BLUE);
    }

    @Test
    void whereBothAreAlikeOrSilentIsTheBackground() throws IOException {
        Signal same = noise(0, 1, 2);
        BufferedImage picture = difference(same, same, PictureTheme.LIGHT, TimeRange.ALL);

        int none = PictureTheme.LIGHT.background().getRGB();
        assertThat(at(picture, 0.25)).isEqualTo(none);
        assertThat(at(picture, 0.75)).isEqualTo(none);
    }

    @Test
    void whatOnlyOneOfThemHasIsLeftOut() throws IOException {
        BufferedImage picture = difference(noise(0, 2, 2), noise(0, 0, 1), PictureTheme.DARK, TimeRange.ALL);

        assertThat(at(picture, 0.25)).isEqualTo(ORANGE);
        assertThat(at(picture, 0.75)).isEqualTo(PictureTheme.DARK.background().getRGB());
    }

    @Test
    void aPartHasTheColoursOfTheWhole() throws IOException {
        TimeRange part = new TimeRange(0.9, 1.1);
        BufferedImage picture = difference(noise(0, 1, 3), noise(1, 2, 3), PictureTheme.LIGHT, part);

        assertThat(at(picture, 0.25)).isEqualTo(ORANGE);
        assertThat(at(picture, 0.75)).isEqualTo(BLUE);
    }

    @Test
    void zoomedOutNeitherSignIsLost() throws IOException {
        float[] first = new float[120 * RATE];
        float[] second = new float[first.length];
        System.arraycopy(noise(0, 0.03, 0.03).samples(), 0, first, 30 * RATE, (int) (0.03 * RATE));
        System.arraycopy(noise(0, 0.03, 0.03).samples(), 0, second, 90 * RATE, (int) (0.03 * RATE));
        BufferedImage picture =
                difference(new Signal(first, RATE), new Signal(second, RATE), PictureTheme.LIGHT, TimeRange.ALL);

        assertThat(near(picture, 0.25)).contains(ORANGE).doesNotContain(BLUE);
        assertThat(near(picture, 0.75)).contains(BLUE).doesNotContain(ORANGE);
    }

    @Test
    void theColourBarGoesFromBlueBelowToOrangeAbove() throws IOException {
        BufferedImage picture = difference(noise(0, 1, 1), noise(0, 1, 1), PictureTheme.LIGHT, TimeRange.ALL);

        int bar = FRAME_LEFT + FRAME_WIDTH + 12 + 7;
        assertThat(red(picture.getRGB(bar, MIDDLE_ROW - 140))).isGreaterThan(200);
        assertThat(red(picture.getRGB(bar, MIDDLE_ROW + 140))).isLessThan(80);
        assertThat(red(picture.getRGB(bar, MIDDLE_ROW))).isGreaterThan(245);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaneSubject.class,
            names = {"COMPARED", "COMPARED_MEL", "DIFFERENCE"})
    void aSecondSoundThatIsEmptyOrOverBeforeThePartBeginsIsNotSeen(PaneSubject pane) throws IOException {
        for (Signal second : List.of(new Signal(new float[0], RATE), noise(0, 0.2, 0.2))) {
            for (TimeRange part : List.of(new TimeRange(0.5, 0.9), new TimeRange(0.5, 0.51))) {
                PictureOrder order = new PictureOrder(List.of(pane), part, PictureLook.DEFAULT, PictureScale.ONE);
                BufferedImage picture = draw(noise(0, 1, 1), second, order);
                assertThat(picture.getRGB(FRAME_LEFT + FRAME_WIDTH / 3 + 1, MIDDLE_ROW + 9))
                        .isEqualTo(PictureTheme.LIGHT.background().getRGB());
            }
        }
    }

    @Test
    void theSecondSoundIsDrawnAsItWouldBeByItself() throws IOException {
        Signal second = noise(0.4, 0.9, 1);
        PictureOrder compared = PictureOrder.of(List.of(PaneSubject.COMPARED_MEL), PictureLook.DEFAULT);
        BufferedImage beside = draw(noise(0, 1, 1), second, compared);
        PicturedSound alone = new PicturedSound("other.wav", second, Preset.FAYEK.parameters());
        BufferedImage byItself = SoundPicture.of(alone, compared.withPanes(List.of(PaneSubject.MEL)), TaskContext.NONE)
                .draw();

        for (int y = MIDDLE_ROW - 150; y < MIDDLE_ROW + 150; y += 10) {
            assertThat(beside.getRGB(0, y, 1200, 1, null, 0, 1200))
                    .isEqualTo(byItself.getRGB(0, y, 1200, 1, null, 0, 1200));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PaneSubject.class,
            names = {"COMPARED", "COMPARED_MEL", "DIFFERENCE"})
    void thereIsNoSuchPaneOfASoundAlone(PaneSubject pane) {
        PicturedSound alone = new PicturedSound("a.wav", noise(0, 1, 1), Preset.FAYEK.parameters());
        PictureOrder order = PictureOrder.of(List.of(pane), PictureLook.DEFAULT);
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> SoundPicture.of(alone, order, TaskContext.NONE))
                .withMessageContaining("no second sound");
        assertThatIllegalArgumentException().isThrownBy(() -> beside(alone, new Signal(new float[9], 8000)));
    }

    private static BufferedImage difference(Signal first, Signal second, PictureTheme theme, TimeRange range)
            throws IOException {
        PictureLook look = new PictureLook(PictureLook.DEFAULT.map(), 80, theme);
        return draw(first, second, new PictureOrder(List.of(PaneSubject.DIFFERENCE), range, look, PictureScale.ONE));
    }

    private static BufferedImage draw(Signal first, Signal second, PictureOrder order) throws IOException {
        PicturedSound sound = beside(new PicturedSound("a.wav", first, Preset.FAYEK.parameters()), second);
        return SoundPicture.of(sound, order, TaskContext.NONE).draw();
    }

    /** The colour in the middle of the pane at a share of its width. */
    private static int at(BufferedImage picture, double share) {
        return picture.getRGB((int) (FRAME_LEFT + share * FRAME_WIDTH), MIDDLE_ROW);
    }

    private static List<Integer> near(BufferedImage picture, double share) {
        int x = (int) (FRAME_LEFT + share * FRAME_WIDTH);
        return List.of(
                picture.getRGB(x - 1, MIDDLE_ROW), picture.getRGB(x, MIDDLE_ROW), picture.getRGB(x + 1, MIDDLE_ROW));
    }

    private static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    /** Silence but for noise from one time to another. */
    private static Signal noise(double from, double to, double seconds) {
        Random random = new Random(3);
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = (int) (from * RATE); i < (int) (to * RATE); i++) {
            samples[i] = (float) (0.1 * random.nextGaussian());
        }
        return new Signal(samples, RATE);
    }
}
