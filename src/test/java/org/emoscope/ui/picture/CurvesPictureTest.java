package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.List;
import org.emoscope.ui.picture.CurvesPicture.Chart;
import org.emoscope.ui.picture.CurvesPicture.Curve;
import org.junit.jupiter.api.Test;

class CurvesPictureTest {

    private static final int LEFT = 76;
    private static final int TOP = 84;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    @Test
    void aFallingCurveFalls() {
        BufferedImage picture = draw(new double[] {1, 0.75, 0.5, 0.25, 0});
        assertThat(curveY(picture, 0.1)).isLessThan(curveY(picture, 0.5));
        assertThat(curveY(picture, 0.5)).isLessThan(curveY(picture, 0.9));
    }

    @Test
    void leavesAGapWhereThereIsNoValue() {
        BufferedImage picture = draw(new double[] {1, 1, Double.NaN, 1, 1});
        assertThat(curveY(picture, 0.1)).isPositive();
        assertThat(curveY(picture, 0.5)).isNegative();
    }

    @Test
    void drawsOneEpochAndNone() {
        draw(new double[] {0.4});
        draw(new double[0]);
        draw(new double[] {Double.NaN, 0});
    }

    @Test
    void setsChartsSideBySide() {
        Chart chart = new Chart("Loss", List.of(new Curve("a", new double[] {1, 2})));
        int one = new CurvesPicture("t", List.of(chart)).draw().getWidth();
        assertThat(new CurvesPicture("t", List.of(chart, chart)).draw().getWidth())
                .isEqualTo(2 * one);
        assertThatIllegalArgumentException().isThrownBy(() -> new CurvesPicture("t", List.of()));
    }

    private static BufferedImage draw(double[] values) {
        return new CurvesPicture("t", List.of(new Chart("Loss", List.of(new Curve("training", values))))).draw();
    }

    /** The row of the first curve at a share of the width, or −1 where it is not. */
    private static int curveY(BufferedImage picture, double share) {
        int x = LEFT + (int) (share * WIDTH);
        for (int y = TOP + 1; y < TOP + HEIGHT; y++) {
            int rgb = picture.getRGB(x, y);
            int red = rgb >> 16 & 0xFF;
            int blue = rgb & 0xFF;
            if (blue - red > 100) {
                return y;
            }
        }
        return -1;
    }
}
