package org.emoscope.ui.inspect.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportLensTest {

    @TempDir
    Path folder;

    private final TaskRunner tasks = new TaskRunner();
    private final InspectModel model = new InspectModel();
    private final EndpointModel endpoints = new EndpointModel();
    private WorkbenchServices services;
    private ExportLens lens;

    @Start
    void open(Stage stage) {
        FxBridge bridge = new FxBridge();
        services = LoneServices.of(tasks, bridge);
        SaveDialog dialog = SaveDialog.above(() -> stage, services.theme());
        lens = new ExportCommands(model, endpoints, services, dialog).lens();
        Node content = lens.content();
        lens.shown();
        stage.setScene(new Scene((Parent) content, 420, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void withoutARecordingThereIsNothingToTake(FxRobot robot) throws TimeoutException {
        awaitForm(robot);

        assertThat(robot.lookup("#inspect-export-save").queryAs(Button.class).isDisabled())
                .isTrue();
        assertThat(robot.lookup("#export-size").queryAs(Label.class).getText()).isEqualTo("Open a recording first.");
    }

    @Test
    void theCommandLineFollowsWhatIsSeenWhileTheFormIsOpenAndRestsWhileItIsNot(FxRobot robot) throws TimeoutException {
        awaitForm(robot);
        robot.interact(this::openRecording);
        robot.interact(() -> lens.shown());
        assertThat(robot.lookup("#inspect-export-save").queryAs(Button.class).isDisabled())
                .isFalse();

        robot.interact(() -> model.axis().show(new TimeSpan(1, 2)));
        assertThat(command(robot)).contains("tone.wav").contains("--from 1").contains("--to 2");

        robot.interact(() -> lens.hidden());
        robot.interact(() -> model.axis().show(new TimeSpan(3, 4)));
        assertThat(command(robot)).contains("--from 1");

        robot.interact(() -> lens.shown());
        assertThat(command(robot)).contains("--from 3");
    }

    @Test
    void thePanesThatAreOnTheScreenAreOffered(FxRobot robot) throws TimeoutException {
        awaitForm(robot);
        robot.interact(this::openRecording);
        robot.interact(() -> {
            model.arrangement().remove(PaneKind.EMPHASISED);
            lens.shown();
        });

        assertThat(command(robot)).contains("--panes waveform,spectrogram,mel");
    }

    @Test
    void whatAPersonTickedStays(FxRobot robot) throws TimeoutException {
        awaitForm(robot);
        robot.interact(this::openRecording);
        robot.interact(() -> lens.shown());

        robot.interact(
                () -> robot.lookup("#export-pane-f0").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> {
            model.arrangement().remove(PaneKind.MEL);
            lens.hidden();
            lens.shown();
        });

        assertThat(command(robot)).contains("--panes waveform,preemphasis,spectrogram,mel,f0");
    }

    @Test
    void thePanesOfAComparisonAreOfferedWhileThereIsOne(FxRobot robot) throws TimeoutException {
        awaitForm(robot);
        robot.interact(this::openRecording);
        robot.interact(() -> lens.shown());
        CheckBox difference = robot.lookup("#export-pane-mel-difference").queryAs(CheckBox.class);
        assertThat(difference.isVisible()).isFalse();

        Recording other = new Recording(
                new Source(Path.of("other.wav"), Source.Kind.RECORDED), new Signal(new float[16_000], 16_000));
        robot.interact(() -> model.comparedProperty().set(Comparison.of(other, 0.5)));
        assertThat(difference.isVisible()).isTrue();
        robot.interact(() -> difference.setSelected(true));
        assertThat(command(robot))
                .contains("--with other.wav --offset 0.5 --panes waveform,preemphasis,spectrogram,mel,mel-difference");

        robot.interact(() -> model.comparedProperty().set(null));
        assertThat(difference.isVisible()).isFalse();
        assertThat(difference.isSelected()).isFalse();
        assertThat(command(robot)).contains("tone.wav").doesNotContain("--with");
    }

    @Test
    void anyScaleIsTypedAndWhatIsTooLargeIsRefusedWithTheRange(FxRobot robot) throws TimeoutException {
        awaitForm(robot);
        robot.interact(this::openRecording);
        robot.interact(() -> lens.shown());
        TextField scale = robot.lookup("#inspect-export-scale").queryAs(TextField.class);

        robot.interact(() -> scale.setText("2,75"));
        assertThat(command(robot)).contains("--width 3300");
        assertThat(size(robot)).startsWith("3,300 ×");

        for (String wrong : List.of("24", "0.2", "", "big")) {
            robot.interact(() -> scale.setText(wrong));
            assertThat(size(robot)).isEqualTo("The size must be 0.25 to 17.39 times 1200 pixels with these panes.");
            assertThat(robot.lookup("#inspect-export-save")
                            .queryAs(Button.class)
                            .isDisabled())
                    .isTrue();
        }

        robot.interact(() -> scale.setText("0.25"));
        assertThat(size(robot)).startsWith("300 ×");
    }

    @Test
    void theCommandLineFollowsThresholdsScaleAndOverlays(FxRobot robot) throws TimeoutException {
        awaitForm(robot);
        robot.interact(this::openRecording);
        robot.interact(() -> lens.shown());

        robot.interact(() -> {
            endpoints.optionsProperty().set(EndpointOptions.defaults().with(EndpointParameter.GAP, 0.35));
            model.scaleProperty().set(FrequencyScale.LOGARITHMIC);
            model.pitchShownProperty().set(true);
            model.endpointsShownProperty().set(true);
        });

        assertThat(command(robot))
                .contains("--frequency-scale logarithmic")
                .contains("--overlay f0,endpoints")
                .contains("--endpoints gap=0.35");
    }

    @Test
    void anExportGoesOnWhileFilesAreReadAndHoldsNoneOfThemUp(FxRobot robot) throws TimeoutException {
        robot.interact(this::openRecording);
        CountDownLatch held = new CountDownLatch(1);
        for (int i = 0; i < Pool.IO.threads(); i++) {
            tasks.submit(Pool.IO, "a slow file", context -> held.await(1, TimeUnit.MINUTES));
        }
        Path file = folder.resolve("panes.png");

        robot.interact(() -> new Exporter(services)
                .write(new ExportModel(model, endpoints, services.theme().choiceProperty()).job(), file));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));

        held.countDown();
    }

    private void openRecording() {
        model.open(new Recording(
                new Source(Path.of("tone.wav"), Source.Kind.RECORDED), new Signal(new float[160_000], 16_000)));
    }

    private static String command(FxRobot robot) {
        return robot.lookup("#export-command").queryAs(TextArea.class).getText();
    }

    private static String size(FxRobot robot) {
        return robot.lookup("#export-size").queryAs(Label.class).getText();
    }

    /** The form is made piece by piece. */
    private static void awaitForm(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#inspect-export-save")
                .tryQuery()
                .isPresent());
    }
}
