package org.emoscope.ui.inspect.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.task.RunningTask;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.PlacedPane;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CompareLensTest {

    private static final int RATE = 16_000;

    @TempDir
    Path folder;

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final InspectModel model = new InspectModel();
    private final Recording first =
            new Recording(new Source(Path.of("first.wav"), Source.Kind.RECORDED), new Signal(new float[RATE], RATE));

    @Start
    void open(Stage stage) {
        WorkbenchServices services = LoneServices.of(tasks, bridge);
        Comparing comparing = new Comparing(
                model, services, file -> false, () -> Optional.of(folder.resolve("second.wav")), model::open);
        List<Command> commands = comparing.commands();
        stage.setScene(new Scene(new StackPane(new CompareLens(model, comparing, commands).content()), 380, 560));
        stage.show();
        model.open(first);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private void compare(FxRobot robot) throws Exception {
        WavWriter.write(folder.resolve("second.wav"), new Signal(new float[2 * RATE], RATE));
        robot.clickOn("#button-inspect-compare");
        waitFor(() -> model.comparedProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void awaitAllTasks() throws Exception {
        for (RunningTask<?> task : tasks.unfinished()) {
            task.awaitEnd(Duration.ofSeconds(20));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Comparison now() {
        return Objects.requireNonNull(model.comparedProperty().get());
    }

    @Test
    void aSecondRecordingBringsItsPanesAndStoppingTakesThemAway(FxRobot robot) throws Exception {
        compare(robot);

        assertThat(robot.lookup("#compare-second").queryAs(Labeled.class).getText())
                .isEqualTo("Second: second.wav");
        assertThat(PaneKind.OF_COMPARISON).allMatch(model.arrangement()::has);

        robot.clickOn("#button-inspect-compareStop");

        assertThat(model.comparedProperty().get()).isNull();
        assertThat(PaneKind.OF_COMPARISON).noneMatch(model.arrangement()::has);
    }

    @Test
    void stoppingShowsTheWaveformWhereThereWasNoOtherPane(FxRobot robot) throws Exception {
        compare(robot);
        robot.interact(
                () -> PaneArrangement.USUAL.forEach(pane -> model.arrangement().remove(pane.kind())));

        robot.clickOn("#button-inspect-compareStop");

        assertThat(model.arrangement().panes()).containsExactly(PlacedPane.of(PaneKind.WAVEFORM));
    }

    @Test
    void swappingNeverShowsARecordingBesideItself(FxRobot robot) throws Exception {
        compare(robot);
        List<String> besideItself = new ArrayList<>();
        robot.interact(() -> {
            model.arrangement().remove(PaneKind.COMPARED);
            InvalidationListener look = property -> {
                Comparison compared = model.comparedProperty().get();
                if (compared != null
                        && compared.other() == model.recordingProperty().get()) {
                    besideItself.add(compared.other().source().name());
                }
            };
            model.recordingProperty().addListener(look);
            model.comparedProperty().addListener(look);
        });

        robot.clickOn("#button-inspect-compareSwap");
        waitFor(() -> model.comparedProperty().get() != null && now().other() == first);

        assertThat(besideItself).isEmpty();
        assertThat(model.arrangement().has(PaneKind.COMPARED))
                .as("a pane that was taken away stays away")
                .isFalse();
    }

    @Test
    void swappingPutsEachInThePlaceOfTheOther(FxRobot robot) throws Exception {
        compare(robot);

        robot.clickOn("#button-inspect-compareSwap");
        waitFor(() -> now().other() == first);

        assertThat(model.recordingProperty().get().source().name()).isEqualTo("second.wav");
    }

    @Test
    void leavingTheFieldDoesNotMoveToTheFewerDigitsThatItShows(FxRobot robot) throws Exception {
        compare(robot);
        robot.doubleClickOn("#inspect-compare-offset").write("12.34").type(KeyCode.ENTER);
        waitFor(() -> now().offsetSeconds() == 0.01234);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#inspect-compare-offset")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("12.3");
        Comparison moved = now();

        robot.type(KeyCode.ENTER).type(KeyCode.TAB);
        awaitAllTasks();

        assertThat(now()).isSameAs(moved);
    }

    @Test
    void anOffsetMovesTheSecondRecording(FxRobot robot) throws Exception {
        compare(robot);

        robot.doubleClickOn("#inspect-compare-offset").write("250").type(KeyCode.ENTER);
        waitFor(() -> now().offsetSeconds() == 0.25);

        assertThat(now().aligned().length()).isEqualTo(2 * RATE + RATE / 4);
    }
}
