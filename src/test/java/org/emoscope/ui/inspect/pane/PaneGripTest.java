package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.PlacedPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PaneGripTest {

    /** Heights are whole pixels. */
    private static final Offset<Double> A_PIXEL = within(1.5);

    private final InspectModel model = new InspectModel();
    private LonePanes panes;

    @Start
    void open(Stage stage) {
        panes = new LonePanes(stage, model, new EndpointModel());
    }

    @AfterEach
    void close() {
        panes.close();
    }

    @Test
    void theGripStaysUnderThePointer(FxRobot robot) {
        Map<PaneKind, Double> before = heights(robot);

        grab(robot, 2).moveBy(0, 60).release(MouseButton.PRIMARY);

        Map<PaneKind, Double> after = heights(robot);
        assertThat(after.get(PaneKind.SPECTROGRAM)).isCloseTo(before.get(PaneKind.SPECTROGRAM) + 60, A_PIXEL);
        assertThat(after.get(PaneKind.MEL)).isCloseTo(before.get(PaneKind.MEL) - 60, A_PIXEL);
        assertThat(after.get(PaneKind.WAVEFORM)).isCloseTo(before.get(PaneKind.WAVEFORM), A_PIXEL);
    }

    @Test
    void aHandThatWentTooFarAndComesBackFindsTheGripAgain(FxRobot robot) {
        Map<PaneKind, Double> before = heights(robot);

        Point2D grip = middle(grips(robot).get(1));
        Point2D tooFar = new Point2D(grip.getX(), Math.max(1, grip.getY() - 200)); // the screen may end before

        grab(robot, 1).moveTo(tooFar).moveTo(grip).release(MouseButton.PRIMARY);

        heights(robot)
                .forEach((kind, height) -> assertThat(height).as(kind.text()).isCloseTo(before.get(kind), A_PIXEL));
    }

    @Test
    void besideACollapsedPaneNothingMoves(FxRobot robot) {
        robot.interact(() -> model.arrangement().toggleCollapsed(PaneKind.EMPHASISED));
        List<PlacedPane> before = model.arrangement().panes();
        assertThat(grips(robot)).extracting(PaneGrip::isDisabled).containsExactly(true, true, false);

        grab(robot, 1).moveBy(0, 40).release(MouseButton.PRIMARY);

        assertThat(model.arrangement().panes()).isEqualTo(before);
    }

    private FxRobotInterface grab(FxRobot robot, int place) {
        return robot.moveTo(middle(grips(robot).get(place))).press(MouseButton.PRIMARY);
    }

    private static Point2D middle(PaneGrip grip) {
        return grip.localToScreen(grip.getWidth() / 2, grip.getHeight() / 2);
    }

    private static List<PaneGrip> grips(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return List.copyOf(robot.lookup(".pane-grip").queryAllAs(PaneGrip.class));
    }

    private static Map<PaneKind, Double> heights(FxRobot robot) {
        robot.interact(robot.lookup(".pane-stack").queryAs(PaneStack.class)::layout);
        return robot.lookup(".signal-pane").queryAllAs(SignalPane.class).stream()
                .collect(Collectors.toMap(SignalPane::kind, SignalPane::getHeight));
    }
}
