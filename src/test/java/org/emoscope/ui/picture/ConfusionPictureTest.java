package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionPictureTest {

    private static final int LEFT = 170;
    private static final int TOP = 118;
    private static final int CELL = 96;

    @Test
    void colorsACellByItsShareOfTheRowWithTruthDownwards() {
        BufferedImage picture =
                new ConfusionPicture("t", List.of("a", "b"), new long[][] {{9, 1}, {5000, 5000}}).draw();
        int hit = brightness(picture, 0, 0);
        int miss = brightness(picture, 0, 1);
        int half = brightness(picture, 1, 0);
        assertThat(hit).isLessThan(half);
        assertThat(half).isLessThan(miss).isEqualTo(brightness(picture, 1, 1));
    }

    @Test
    void drawsARowWithoutUtterancesAndNamesOfAnyLength() {
        new ConfusionPicture("t".repeat(300), List.of("a".repeat(80), "b"), new long[][] {{0, 0}, {0, 3}}).draw();
    }

    @Test
    void refusesWhatIsNotAMatrixOfItsClasses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfusionPicture("t", List.of("a", "b"), new long[][] {{1, 2}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfusionPicture("t", List.of("a"), new long[][] {{-1}}));
    }

    @Test
    void keepsItsCountsToItself() {
        long[][] counts = {{3}};
        ConfusionPicture picture = new ConfusionPicture("t", List.of("a"), counts);
        counts[0][0] = 7;
        picture.counts()[0][0] = 8;
        assertThat(picture.counts()[0][0]).isEqualTo(3);
    }

    private static int brightness(BufferedImage picture, int row, int column) {
        return picture.getRGB(LEFT + column * CELL + 6, TOP + row * CELL + 6) & 0xFF;
    }
}
