package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.stage.Stage;
import org.emoscope.ui.inspect.state.TimeAxis;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PictureViewTest {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 10;

    private final TimeAxis axis = new TimeAxis();
    private final PictureView view = new PictureView(axis);

    @Start
    void showAPicture(Stage stage) {
        axis.setDuration(10);
        axis.show(new TimeSpan(2, 4));
        PixelGrid grid = PixelGrid.covering(axis.visible(), WIDTH);
        view.show(new Picture(grid.span(), grid.columns(), HEIGHT, new int[grid.columns() * HEIGHT]));
    }

    @Test
    void afterASmallMoveThePictureLiesOnWholePixelsAsWideAsPainted() {
        axis.panBy(0.013);

        assertThat(view.move(WIDTH, HEIGHT, 1)).isTrue();

        assertThat(view.getX()).isEqualTo(-1);
        assertThat(view.getFitWidth()).isEqualTo(WIDTH + 1);
    }

    @Test
    void onAFinerScreenItLiesOnThatScreensPixels() {
        axis.panBy(0.013);

        assertThat(view.move(WIDTH / 2.0, HEIGHT / 2.0, 2)).isTrue();

        assertThat(view.getX()).isEqualTo(-0.5);
        assertThat(view.getFitWidth()).isEqualTo((WIDTH + 1) / 2.0);
    }

    @Test
    void afterAZoomThePictureIsOnlyResampledWhenPlaced() {
        view.place(WIDTH, HEIGHT, 1);
        axis.show(new TimeSpan(2.5, 3.5));

        assertThat(view.move(WIDTH, HEIGHT, 1)).isFalse();
        assertThat(view.getFitWidth()).isEqualTo(WIDTH + 1);

        view.place(WIDTH, HEIGHT, 1);
        assertThat(view.getX()).isCloseTo(-50, within(1e-9));
        assertThat(view.getFitWidth()).isCloseTo(2 * (WIDTH + 1), within(1e-9));
    }
}
