package org.emoscope.ui.inspect.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.emoscope.ui.inspect.walk.step.WalkStep;
import org.junit.jupiter.api.Test;

class WalkModelTest {

    private final WalkModel model = new WalkModel();

    @Test
    void theWalkEndsAtBothEnds() {
        model.move(-1);
        assertThat(model.stepProperty().get()).isEqualTo(WalkStep.RAW);

        model.move(100);
        assertThat(model.stepProperty().get()).isEqualTo(WalkStep.LIFTER);
    }

    @Test
    void stepsThatCountAlikeShareTheirMarker() {
        model.stepProperty().set(WalkStep.FFT);
        model.mark(32);
        model.move(1);
        assertThat(model.markerProperty().get()).isEqualTo(32);

        model.stepProperty().set(WalkStep.DCT);
        assertThat(model.markerProperty().get()).isNaN();

        model.stepProperty().set(WalkStep.FFT);
        assertThat(model.markerProperty().get()).isEqualTo(32);
    }
}
