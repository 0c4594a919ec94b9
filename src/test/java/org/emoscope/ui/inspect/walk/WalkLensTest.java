package org.emoscope.ui.inspect.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.emoscope.audio.Signal;
import org.emoscope.audio.Tones;
import org.emoscope.feature.Golden;
import org.emoscope.feature.Preset;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.walk.step.Layer;
import org.emoscope.ui.inspect.walk.step.WalkStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The walk in a window. */
@ExtendWith(ApplicationExtension.class)
class WalkLensTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final InspectModel model = new InspectModel();
    private WalkLens lens;

    @Start
    void open(Stage stage) {
        WorkbenchServices services = LoneServices.of(tasks, bridge);
        lens = new WalkLens(model, services);
        Scene scene = new Scene((Parent) lens.content(), 400, 800);
        services.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        lens.shown();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private void load(FxRobot robot, Signal signal, double cursor) {
        robot.interact(() -> {
            model.open(new Recording(new Source(Path.of("speech.wav"), Source.Kind.RECORDED), signal));
            model.cursorProperty().set(cursor);
        });
    }

    private void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    /** What a label says; nothing while it is not made yet. */
    private String text(FxRobot robot, String id) {
        return robot.lookup("#" + id)
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private static List<Layer> layers(FxRobot robot, int chart) {
        return robot.lookup("#walk-chart-" + chart)
                .queryAs(ChartView.class)
                .chart()
                .layers();
    }

    private Command command(String id) {
        return lens.commands().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allStepsAreWalkedAndEachFollowsTheCursor(FxRobot robot) throws TimeoutException {
        load(robot, Golden.sound("speech"), 0.3);

        for (WalkStep step : WalkStep.values()) {
            String words = (step.ordinal() + 1) + ". " + step.title();
            await(() -> text(robot, "walk-title").equals(words)
                    && text(robot, "walk-why").equals(step.why()));
            assertThat(robot.lookup("#walk-step-" + step.id())
                            .queryAs(ToggleButton.class)
                            .isSelected())
                    .isTrue();
            assertThat(text(robot, "walk-figure")).isEqualTo(step.figure());
            List<Layer> before = layers(robot, 0);
            List<Layer> after = layers(robot, 1);

            robot.interact(
                    () -> model.cursorProperty().set(model.cursorProperty().get() + 0.1));

            await(() -> !layers(robot, 0).equals(before) && !layers(robot, 1).equals(after));
            robot.interact(() -> command("inspect.walk.next").run());
        }
        assertThat(command("inspect.walk.next").enabled().get()).isFalse();
        robot.interact(() -> command("inspect.walk.previous").run());
        await(() -> text(robot, "walk-title").startsWith("9."));
    }

    @Test
    void anotherPresetChangesTheNumbers(FxRobot robot) throws TimeoutException {
        load(robot, Golden.sound("speech"), 0.3);
        await(() -> !text(robot, "walk-why").isEmpty());
        robot.interact(
                () -> robot.lookup("#walk-step-mel").queryAs(ToggleButton.class).fire());
        await(() -> text(robot, "walk-reading").contains("Filter"));
        List<Layer> before = layers(robot, 2);

        robot.interact(() -> model.parametersProperty().set(Preset.LIBROSA.parameters()));

        await(() -> !layers(robot, 2).equals(before));
    }

    @Test
    void aHandAndTheKeysMoveTheMarkerOverTheFilterBank(FxRobot robot) throws TimeoutException {
        load(robot, Golden.sound("speech"), 0.3);
        await(() -> !text(robot, "walk-why").isEmpty());
        robot.interact(
                () -> robot.lookup("#walk-step-mel").queryAs(ToggleButton.class).fire());
        await(() -> text(robot, "walk-reading").contains("Filter"));
        String first = text(robot, "walk-reading");

        robot.clickOn("#walk-chart-1");
        await(() -> !text(robot, "walk-reading").equals(first));
        String clicked = text(robot, "walk-reading");
        robot.type(KeyCode.RIGHT);

        await(() -> !text(robot, "walk-reading").equals(clicked));
    }

    @Test
    void aDragOverTheRecordingMovesTheCursorOfInspect(FxRobot robot) throws TimeoutException {
        Signal speech = Golden.sound("speech");
        load(robot, speech, 0);
        await(() -> !text(robot, "walk-why").isEmpty());
        await(() -> text(robot, "walk-title").startsWith("1.")
                && text(robot, "walk-frame").startsWith("Frame 0"));

        robot.clickOn("#walk-chart-0");

        assertThat(model.cursorProperty().get())
                .isBetween(0.3 * speech.durationSeconds(), 0.7 * speech.durationSeconds());
        await(() -> !text(robot, "walk-frame").startsWith("Frame 0"));
    }

    @Test
    void whileNobodyLooksTheRecordingOfBeforeIsLetGo(FxRobot robot) throws TimeoutException {
        WeakReference<Signal> before = walkAndLookAway(robot);
        assertThat(before.get()).as("the model holds it").isNotNull();

        load(robot, new Signal(new float[16_000], 16_000), 0.1);

        await(() -> {
            System.gc();
            return before.get() == null;
        });
        assertThat(text(robot, "walk-frame")).isEmpty();
        robot.interact(lens::shown);
        await(() -> text(robot, "walk-frame").startsWith("Frame"));
    }

    private WeakReference<Signal> walkAndLookAway(FxRobot robot) throws TimeoutException {
        Signal signal = Tones.sine(440, 16_000, 1);
        load(robot, signal, 0.3);
        await(() -> text(robot, "walk-frame").startsWith("Frame"));
        robot.interact(lens::hidden);
        return new WeakReference<>(signal);
    }

    @Test
    void whereThereIsNothingToWalkItSaysWhy(FxRobot robot) throws TimeoutException {
        await(() -> text(robot, "walk-nothing").contains("no recording"));

        robot.interact(() -> model.parametersProperty().set(Preset.HTK.parameters()));
        load(robot, new Signal(new float[100], 16_000), 0);
        await(() -> text(robot, "walk-nothing").contains("too few for a frame"));

        load(robot, new Signal(new float[16_000], 16_000), 0);
        await(() -> text(robot, "walk-notes").startsWith("Every sample of this frame is 0"));

        robot.interact(() -> model.cursorProperty().set(Double.NaN));
        await(() -> text(robot, "walk-nothing").contains("cursor is nowhere"));
    }
}
