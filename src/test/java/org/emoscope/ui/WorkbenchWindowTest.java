package org.emoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.await;
import static org.emoscope.ui.common.Eyes.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.emoscope.audio.Passage;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Player;
import org.emoscope.audio.Playing;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.model.SystemRegistry;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.inspect.DemoSpeech;
import org.emoscope.ui.inspect.InspectPerspective;
import org.emoscope.ui.inspect.network.TrainedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The workbench as a person uses it, with keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchWindowTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private Path folder;
    private Settings settings;
    private Theme theme;
    private Workbench workbench;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory("emoscope-window-test");
        settings = new Settings(folder.resolve("settings.json"));
        theme = new Theme(ThemeChoice.LIGHT);
        workbench = newWorkbench();
        stage.setWidth(1280);
        stage.setHeight(720);
        new WorkbenchWindow(stage, workbench, settings.section("window")).show();
    }

    private Workbench newWorkbench() {
        return new Workbench(
                new WorkbenchParts(tasks, bridge, theme, settings, new LogMemory()),
                services -> List.of(
                        new InspectPerspective(
                                services,
                                DeafPlayer::new,
                                new DemoSpeech(context -> writeTone("demo.wav"), file -> file.startsWith(folder)),
                                new TrainedModels(new SystemRegistry(List.of()), folder)),
                        new NotesPerspective("notes")));
    }

    @Stop
    void close() throws IOException {
        workbench.close();
        tasks.close();
        settings.close();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Test
    void aPerspectiveIsReachedByKeysAndByTheRail(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(workbench.current().id()).isEqualTo("notes");
        assertThat(robot.lookup("#notes").tryQuery()).isPresent();

        robot.clickOn("#rail-inspect");
        assertThat(workbench.current().id()).isEqualTo("inspect");
        assertThat(settings.section("workbench").text("perspective")).contains("inspect");
    }

    @Test
    void theMenusFollowThePerspective(FxRobot robot) {
        assertThat(menus(robot)).containsExactly("File", "View", "Go", "Inspect", "Help");

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(menus(robot)).doesNotContain("Inspect");

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(menus(robot)).containsExactly("File", "View", "Go", "Inspect", "Help");
    }

    @Test
    void aHintComesWhereThePointerRests(FxRobot robot) throws TimeoutException {
        robot.moveTo("#rail-inspect");

        await(() -> robot.listWindows().stream()
                .anyMatch(window -> window instanceof Tooltip tooltip
                        && tooltip.isShowing()
                        && tooltip.getText().endsWith("(Ctrl+1)")));
    }

    @Test
    void theThemeIsSwitchedByKeysAndThePaletteOfColoursFollows(FxRobot robot) {
        var light = theme.palette();

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).release(KeyCode.T, KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(theme.choiceProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(theme.palette().background().getBrightness())
                .isLessThan(light.background().getBrightness());
        assertThat(settings.section("workbench").text("theme")).contains("dark");
    }

    @Test
    void aCommandIsFoundAndGivenFromTheKeyboard(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("demo").type(KeyCode.ENTER);

        awaitText(robot, "#inspect-readout", "amplitude");
        assertThat(robot.lookup("#palette-words").tryQuery()).isEmpty();
    }

    @Test
    void anOpenedFileIsDrawnInAllPanes(FxRobot robot) throws TimeoutException {
        openTone(robot);

        await(() ->
                robot.lookup(".signal-pane .picture").queryAll().stream().allMatch(WorkbenchWindowTest::holdsAPicture));
        assertThat(robot.lookup(".signal-pane").queryAll()).hasSize(4);
    }

    @Test
    void keysSelectAndEscapeTakesTheSelectionAway(FxRobot robot) throws TimeoutException {
        openTone(robot);

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 10).release(KeyCode.SHIFT);
        assertThat(text(robot, "#inspect-selection")).isEqualTo("Selection 0.000 to 0.200 s, 0.200 s long");

        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "#inspect-selection")).isEmpty();
    }

    @Test
    void draggingSelectsAndReadsOutWhatIsUnderThePointer(FxRobot robot) throws TimeoutException {
        openTone(robot);
        Node pane = robot.lookup(".signal-pane .picture").nth(2).query();

        robot.moveTo(robot.offset(pane, -200, -20));
        assertThat(text(robot, "#inspect-readout")).contains(" Hz").contains(" dB");
        String higher = hertz(text(robot, "#inspect-readout"));
        robot.drag(robot.offset(pane, -200, -20)).dropTo(robot.offset(pane, 200, 20));

        assertThat(text(robot, "#inspect-selection")).startsWith("Selection 0.");
        assertThat(hertz(text(robot, "#inspect-readout"))).isNotEmpty().isNotEqualTo(higher);
    }

    @Test
    void upKeyAndWheelZoomAndTheRulerFollows(FxRobot robot) throws TimeoutException {
        openTone(robot);
        assertThat(labels(robot)).contains("0.0", "1.0");

        robot.type(KeyCode.UP, 6);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(labels(robot)).contains("0.00", "0.10").doesNotContain("1.0");

        List<String> zoomed = labels(robot);
        robot.moveTo(".signal-pane .picture").scroll(3, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(labels(robot)).isNotEqualTo(zoomed);
    }

    @Test
    void aFileThatCannotBeOpenedIsSaidInANotice(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workbench.inspect(folder.resolve("missing.wav")));

        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertThat(robot.lookup("#empty-open").query().getParent().getParent().isVisible())
                .isTrue();
    }

    @Test
    void whatADamagedFileIsComesBeforeWhatToDo(FxRobot robot) throws TimeoutException, IOException {
        Path file = Files.writeString(folder.resolve("words.wav"), "these are words");
        robot.interact(() -> workbench.inspect(file));

        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        Labeled sentence = robot.lookup(".notice .label").query();
        assertThat(sentence.getText()).contains("words.wav: holds text, not sound", "Ogg Vorbis. Choose another file");
    }

    @Test
    void withoutASoundDevicePlayingSaysSoAndTheRestGoesOn(FxRobot robot) throws TimeoutException {
        openTone(robot);

        robot.type(KeyCode.SPACE);

        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        Labeled sentence = robot.lookup(".notice .label").query();
        assertThat(sentence.getText()).startsWith("There is no device to play sound on.");
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#inspect-readout")).startsWith("0.020 s");
    }

    @Test
    void workThatBeginsMovesNothingInTheWindow(FxRobot robot) throws TimeoutException {
        Region line = robot.lookup(".status-bar").query();
        WaitForAsyncUtils.waitForFxEvents();
        double before = line.getHeight();
        CountDownLatch end = new CountDownLatch(1);

        List.of("first", "second")
                .forEach(name -> tasks.submit(Pool.DSP, name, context -> end.await(20, TimeUnit.SECONDS)));
        await(() -> robot.lookup("#status-cancel").query().getParent().isVisible());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(line.getHeight()).isEqualTo(before);
        end.countDown();
    }

    @Test
    void theLogAndTheShortcutSheetOpenAndCloseByKeys(FxRobot robot) {
        robot.type(KeyCode.F12);
        assertThat(robot.lookup("#log-filter").tryQuery()).isPresent();
        robot.type(KeyCode.F12);
        assertThat(robot.lookup("#log-filter").tryQuery()).isEmpty();

        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".shortcuts").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".shortcuts").tryQuery()).isEmpty();
    }

    @Test
    void keysTypedIntoAFieldGiveNoCommand(FxRobot robot) throws TimeoutException {
        openTone(robot);
        List<String> before = labels(robot);
        robot.type(KeyCode.F12);
        robot.clickOn("#log-filter").type(KeyCode.SPACE).type(KeyCode.UP, 6);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(labels(robot)).isEqualTo(before);
        assertThat(robot.lookup("#log-filter").queryAs(TextInputControl.class).getText())
                .isEqualTo(" ");
    }

    @Test
    void theFileOfLastTimeIsThereAgainAfterARestart(FxRobot robot) throws TimeoutException {
        openTone(robot);

        robot.interact(() -> {
            Scene scene = workbench.root().getScene();
            workbench.close();
            workbench = newWorkbench();
            scene.setRoot(workbench.root());
            workbench.start(scene);
        });

        awaitText(robot, "#inspect-readout", "amplitude");
        assertThat(robot.lookup("tone.wav").tryQuery()).isPresent();
    }

    private void openTone(FxRobot robot) throws TimeoutException {
        Path file = writeTone("tone.wav");
        robot.interact(() -> workbench.inspect(file));
        awaitText(robot, "#inspect-readout", "amplitude");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path writeTone(String name) {
        float[] samples = new float[32_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.4 * Math.sin(2 * Math.PI * 440 * i / 16_000));
        }
        try {
            Path file = folder.resolve(name);
            WavWriter.write(file, new Signal(samples, 16_000));
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean holdsAPicture(Node area) {
        return area.lookupAll("*").stream().anyMatch(each -> each instanceof ImageView view && view.getImage() != null);
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup(".time-ruler .axis-label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> menus(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        MenuBar bar = robot.lookup(".menu-bar").query();
        return bar.getMenus().stream().map(Menu::getText).toList();
    }

    private static String hertz(String readOut) {
        return readOut.replaceFirst(".* ([0-9,]+) Hz.*", "$1");
    }

    private static void awaitText(FxRobot robot, String query, String part) throws TimeoutException {
        await(() -> robot.lookup(query).tryQueryAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(part)));
    }

    /** A player on a machine without a sound device. */
    private static final class DeafPlayer implements Player {
        @Override
        public List<String> devices() {
            return List.of();
        }

        @Override
        public Playing play(Passage passage, String device, PlaybackListener listener) {
            new Thread(() -> listener.failed(new PlaybackException("There is no device to play sound on."))).start();
            return nanoTime -> passage.start();
        }

        @Override
        public void stop() {}

        @Override
        public boolean isPlaying() {
            return false;
        }

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public void close() {}
    }
}
