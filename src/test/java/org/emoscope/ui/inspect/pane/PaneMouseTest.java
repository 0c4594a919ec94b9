package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.emoscope.audio.Signal;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The mouse over two seconds of silence. */
@ExtendWith(ApplicationExtension.class)
class PaneMouseTest {

    private static final TimeSpan SELECTED = new TimeSpan(0.5, 1);

    private final InspectModel model = new InspectModel();
    private LonePanes panes;

    @Start
    void open(Stage stage) {
        panes = new LonePanes(stage, model, new EndpointModel());
        model.open(new Recording(
                new Source(Path.of("silence.wav"), Source.Kind.RECORDED), new Signal(new float[32_000], 16_000)));
    }

    @AfterEach
    void close() {
        panes.close();
    }

    @Test
    void aDoubleClickInTheSelectionShowsItAndKeepsIt(FxRobot robot) {
        robot.interact(() -> model.selectionProperty().set(SELECTED));

        robot.doubleClickOn(at(robot, 0.75));

        assertThat(model.axis().visible()).isEqualTo(SELECTED);
        assertThat(model.selectionProperty().get()).isEqualTo(SELECTED);
    }

    @Test
    void aDoubleClickBesideTheSelectionShowsEverything(FxRobot robot) {
        robot.interact(() -> {
            model.selectionProperty().set(SELECTED);
            model.axis().show(new TimeSpan(0.4, 1.6));
        });

        robot.doubleClickOn(at(robot, 1.3));

        assertThat(model.axis().visible()).isEqualTo(new TimeSpan(0, 2));
        assertThat(model.selectionProperty().get()).isNull();
    }

    @Test
    void aClickOfAShakingHandSelectsNothing(FxRobot robot) {
        robot.moveTo(at(robot, 1)).press(MouseButton.PRIMARY).moveBy(1, 0).release(MouseButton.PRIMARY);

        assertThat(model.selectionProperty().get()).isNull();
        assertThat(model.cursorProperty().get()).isEqualTo(model.markProperty().get());
    }

    @Test
    void aDragSelectsFromWhereItBegan(FxRobot robot) {
        robot.moveTo(at(robot, 0.5))
                .press(MouseButton.PRIMARY)
                .moveTo(at(robot, 1))
                .release(MouseButton.PRIMARY);

        assertThat(model.selectionProperty().get().from()).isCloseTo(0.5, within(0.01));
        assertThat(model.selectionProperty().get().to()).isCloseTo(1, within(0.01));
    }

    @Test
    void altThatIsPressedWhileOneSelectsDoesNotMoveTheView(FxRobot robot) {
        TimeSpan seen = new TimeSpan(0.4, 1.6);
        robot.interact(() -> model.axis().show(seen));

        robot.moveTo(at(robot, 0.6)).press(MouseButton.PRIMARY).moveTo(at(robot, 0.9));
        robot.press(KeyCode.ALT)
                .moveTo(at(robot, 1.2))
                .release(MouseButton.PRIMARY)
                .release(KeyCode.ALT);

        assertThat(model.axis().visible()).isEqualTo(seen);
        assertThat(model.selectionProperty().get().to()).isCloseTo(1.2, within(0.01));
    }

    @Test
    void altThatIsHeldFromTheStartMovesTheView(FxRobot robot) {
        robot.interact(() -> model.axis().show(new TimeSpan(0.4, 1.4)));
        Point2D from = at(robot, 0.8);
        Point2D to = at(robot, 0.6);

        robot.press(KeyCode.ALT).moveTo(from).press(MouseButton.PRIMARY).moveTo(to);
        robot.release(KeyCode.ALT).release(MouseButton.PRIMARY);

        assertThat(model.axis().visible().from()).isCloseTo(0.6, within(0.01));
        assertThat(model.selectionProperty().get()).isNull();
    }

    @Test
    void theWheelOverTheRulerZoomsAboutTheTimeUnderThePointer(FxRobot robot) {
        TimeRuler ruler = robot.lookup(".time-ruler").queryAs(TimeRuler.class);
        double width = ruler.getWidth() - SignalPane.GUTTER;
        double x = 0.9 * width;
        double before = model.axis().toTime(x, width);

        robot.interact(() -> ruler.fireEvent(wheel(SignalPane.GUTTER + x, 120)));

        assertThat(model.axis().visible().length()).isLessThan(2);
        assertThat(model.axis().toTime(x, width)).isCloseTo(before, within(1e-9));
    }

    private Point2D at(FxRobot robot, double seconds) {
        WaitForAsyncUtils.waitForFxEvents();
        Region area =
                robot.lookup("#pane-spectrogram").queryAs(SignalPane.class).area();
        return area.localToScreen(model.axis().toX(seconds, area.getWidth()), area.getHeight() / 2);
    }

    private static ScrollEvent wheel(double x, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                5,
                x,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
