package org.emoscope.ui.inspect.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.emoscope.ui.common.Eyes.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.ToldNotices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.Question;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EndpointsLensTest implements EndpointActions.Opener {

    @TempDir
    Path folder;

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final InspectModel model = new InspectModel();
    private final EndpointModel endpoints = new EndpointModel();
    private final List<Path> reopened = new ArrayList<>();
    private final ToldNotices notices = new ToldNotices();
    private final AtomicInteger asked = new AtomicInteger();
    private EndpointsLens lens;

    @Start
    void open(Stage stage) {
        WorkbenchServices services = notices.in(LoneServices.of(tasks, bridge));
        SaveDialog dialog = new SaveDialog(
                wanted -> Optional.of(nextFile(wanted.name())), () -> stage, new Question(services.theme()));
        EndpointActions actions = new EndpointActions(model, endpoints, services, this, dialog);
        List<Command> commands = actions.commands();
        lens = new EndpointsLens(endpoints, actions, commands);
        stage.setScene(new Scene(new StackPane(lens.content()), 380, 560));
        stage.show();
        new EndpointFinder(model, endpoints, tasks, bridge, failure -> {});
    }

    private Path nextFile(String name) {
        int before = asked.getAndIncrement();
        return folder.resolve(before == 0 ? name : before + name);
    }

    /** The lens is made piece by piece. */
    @BeforeEach
    void awaitItsLastPiece(FxRobot robot) throws TimeoutException {
        waitFor(() -> robot.lookup("#endpoint-segments").tryQuery().isPresent());
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Override
    public void show(Recording recording) {
        model.open(recording);
    }

    @Override
    public void open(Path file) {
        reopened.add(file);
    }

    private void open(FxRobot robot, Recording recording, int segments) throws TimeoutException {
        robot.interact(() -> model.open(recording));
        waitFor(() -> endpoints.resultProperty().get() != null
                && endpoints.resultProperty().get().segments().size() == segments);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    @Test
    void theSegmentsAreListedAndSummedUp(FxRobot robot) throws TimeoutException {
        open(robot, Utterances.recording(0.5, 1, 2, 2.25), 2);

        assertThat(text(robot, "#endpoint-summary")).isEqualTo("2 segments of speech: 0.75 s of 3.00 s");
        assertThat(text(robot, "#endpoint-silence")).isEqualTo("\u221280.0 dB");
        assertThat(robot.lookup("#endpoint-segments .table-row-cell .number-cell")
                        .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("0.500", "1.000", "2.000", "2.250", "0.250");
    }

    @Test
    void choosingASegmentSelectsItAndShowsIt(FxRobot robot) throws TimeoutException {
        open(robot, Utterances.recording(0.5, 1, 2, 2.25), 2);
        robot.interact(() -> model.axis().show(new TimeSpan(0, 0.4)));

        robot.clickOn("2.250");

        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(2, 2.25));
        assertThat(model.axis().visible().contains(2) && model.axis().visible().contains(2.25))
                .isTrue();
    }

    @Test
    void otherSegmentsLeaveTheSelectionWhereItIs(FxRobot robot) throws TimeoutException {
        open(robot, Utterances.recording(0.5, 1, 1.4, 2, 2.5, 2.75), 3);
        robot.clickOn("2.750");
        TimeSpan chosen = model.selectionProperty().get();
        assertThat(chosen).isEqualTo(new TimeSpan(2.5, 2.75));

        robot.interact(() -> endpoints
                .optionsProperty()
                .set(endpoints.optionsProperty().get().with(EndpointParameter.GAP, 0.45)));
        waitFor(() -> endpoints.resultProperty().get().segments().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.selectionProperty().get()).isEqualTo(chosen);
    }

    @Test
    void speechIsSelectedFromTheFirstEndpointToTheLast(FxRobot robot) throws TimeoutException {
        open(robot, Utterances.recording(0.5, 1, 2, 2.25), 2);

        robot.clickOn("#button-inspect-selectSpeech");

        assertThat(model.selectionProperty().get()).isEqualTo(new TimeSpan(0.5, 2.25));
    }

    @Test
    void trimmingShowsThePartAndTheWholeFileIsAClickAway(FxRobot robot) throws TimeoutException {
        open(robot, Utterances.recording(0.5, 1, 2, 2.25), 2);

        robot.clickOn("#button-inspect-trim");
        waitFor(() -> model.axis().whole().equals(new TimeSpan(0, 1.75)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#button-inspect-wholeFile");

        assertThat(reopened).containsExactly(Path.of("two.wav"));
    }

    @Test
    void speechIsSavedAsItIsBetweenTheEndpoints(FxRobot robot) throws Exception {
        Recording recording = Utterances.recording(0.5, 1);
        open(robot, recording, 1);

        robot.clickOn("#button-inspect-saveSpeech");
        Path saved = folder.resolve("two-speech.wav");
        waitFor(() -> saved.toFile().exists());

        assertThat(SpeechReader.read(saved).length()).isEqualTo(8000);
        assertThat(SpeechReader.read(saved).sample(100))
                .isCloseTo(recording.speech().sample(8100), within(1e-4f));
    }

    @Test
    void twoFilesThatAreSavedAtATimeAreBothTold(FxRobot robot) throws Exception {
        open(robot, Utterances.recording(0.5, 1), 1);
        CountDownLatch held = new CountDownLatch(1);
        tasks.submit(Pool.EXPORT, "a long export", context -> {
            held.await();
            return "done";
        });

        robot.clickOn("#button-inspect-saveSpeech");
        waitFor(() -> asked.get() == 1);
        robot.clickOn("#button-inspect-saveSpeech");
        waitFor(() -> asked.get() == 2);
        held.countDown();

        waitFor(() -> notices.told().size() == 2);
        assertThat(notices.told())
                .containsExactly("Saved two-speech.wav in " + folder + ".", "Saved 1two-speech.wav in " + folder + ".");
        assertThat(folder.resolve("two-speech.wav")).exists();
    }

    @Test
    void aParameterOutOfRangeIsRefusedWithItsRange(FxRobot robot) throws TimeoutException {
        open(robot, Utterances.recording(0.5, 1, 1.4, 2), 2);
        TextInputControl gap = robot.lookup("#endpoint-set-gap").queryAs(TextInputControl.class);

        robot.interact(() -> gap.setText("9000"));
        assertThat(text(robot, "#endpoint-set-gap-problem")).isEqualTo("0 to 2000 ms, usually 200");
        assertThat(endpoints.optionsProperty().get().get(EndpointParameter.GAP)).isEqualTo(0.2);

        robot.interact(() -> gap.setText("500"));
        waitFor(() -> endpoints.resultProperty().get().segments().size() == 1);
    }

    @Test
    void parametersComeBackAfterARestartAndWhatIsOutOfRangeDoesNot(FxRobot robot) {
        SettingsSection state = new Settings(folder.resolve("settings.json")).section("lens");
        robot.interact(() -> {
            endpoints.optionsProperty().set(endpoints.optionsProperty().get().with(EndpointParameter.GAP, 0.5));
            lens.save(state);
            state.put("floor", 5);
            endpoints.optionsProperty().set(EndpointOptions.defaults());
            lens.restore(state);
        });

        assertThat(endpoints.optionsProperty().get().get(EndpointParameter.GAP)).isEqualTo(0.5);
        assertThat(endpoints.optionsProperty().get().get(EndpointParameter.FLOOR))
                .isEqualTo(-80);
    }
}
