package org.emoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.FxHands.await;
import static org.emoscope.ui.FxHands.drag;
import static org.emoscope.ui.FxHands.go;
import static org.emoscope.ui.FxHands.inToolBar;
import static org.emoscope.ui.FxHands.keys;
import static org.emoscope.ui.FxHands.spectrogram;
import static org.emoscope.ui.FxHands.sweep;
import static org.emoscope.ui.FxHands.text;
import static org.emoscope.ui.FxHands.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.LabelChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Nothing that is done again and again takes more than 16 ms on the JavaFX thread.
 *
 * <p>Each test leaves its figures in {@code target/fx-thread}. What is told there and not kept is the toolkit's: laying
 * out a whole window anew, and opening one.
 */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class FxThreadOnDisplayTest {

    private WholeWorkbench whole;
    private Workbench workbench;
    private Stage stage;
    private FxThreadWatch watch;
    private FxFigures figures;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        whole = new WholeWorkbench(shown);
        workbench = whole.workbench();
    }

    @BeforeEach
    void watch() throws TimeoutException {
        watch = new FxThreadWatch();
        figures = new FxFigures(watch);
    }

    @AfterEach
    void close(FxRobot robot, TestInfo test) throws Exception {
        watch.close();
        String name = test.getTestMethod().orElseThrow().getName();
        figures.write(Path.of("target", "fx-thread", name + ".txt"));
        robot.interact(workbench::close);
        whole.close();
    }

    @Test
    void usingInspect(FxRobot robot) throws IOException {
        Path one = SpeechFolders.sound(whole.folder("sounds/one.wav"), 10, 1);
        Path two = SpeechFolders.sound(whole.folder("sounds/two.wav"), 10, 2);
        go(robot, 1);
        figures.keep("open a sound of 10 s by drop", () -> drop(robot, one), () -> drop(robot, two));
        Node pane = spectrogram(robot);
        figures.keep("hover", () -> sweep(robot, pane, 0.05, 0.95));
        figures.keep(
                "zoom by wheel",
                () -> robot.scroll(8, VerticalDirection.UP),
                () -> robot.scroll(8, VerticalDirection.DOWN));
        figures.keep("zoom by key", () -> robot.type(KeyCode.UP, 4), () -> robot.type(KeyCode.DOWN, 4));
        robot.type(KeyCode.UP, 6);
        figures.keep(
                "pan by key",
                () -> keys(robot, KeyCode.CONTROL, KeyCode.RIGHT),
                () -> keys(robot, KeyCode.CONTROL, KeyCode.LEFT));
        figures.keep(
                "pan by mouse",
                () -> drag(robot, pane, MouseButton.MIDDLE, 0.7, 0.3),
                () -> drag(robot, pane, MouseButton.MIDDLE, 0.3, 0.7));
        figures.keep("select by mouse", () -> drag(robot, pane, MouseButton.PRIMARY, 0.3, 0.7));
        figures.keep(
                "show all, show selection",
                () -> keys(robot, KeyCode.CONTROL, KeyCode.F),
                () -> keys(robot, KeyCode.CONTROL, KeyCode.E));
        figures.keep("play, stop", () -> robot.type(KeyCode.SPACE), () -> robot.type(KeyCode.SPACE));
        choose("colour map", "#inspect-colours", robot);
        choose("preset", "#inspect-preset", robot);
        Slider range = inToolBar(robot, "#inspect-range", Slider.class);
        figures.keep(
                "decibel range",
                () -> robot.interact(() -> range.setValue(60)),
                () -> robot.interact(() -> range.setValue(90)));
        figures.tell(
                "list of colour maps", () -> robot.clickOn("#inspect-colours").type(KeyCode.ESCAPE));
        walkThrough(robot);
        closerLooks(robot);
        takeAway(robot);
        aroundTheWindow(robot);
        assertNothingTooLong();
    }

    @Test
    void readingCorpora(FxRobot robot) throws IOException {
        Path large = SpeechFolders.classes(whole.folder("large"), 5000, 400);
        Path speakers = SpeechFolders.speakers(whole.folder("speakers"), 60, 1);
        go(robot, 2);
        figures.tell("open the demo corpus", () -> {
            robot.clickOn("#button-corpus-demo");
            rest();
        });
        labels(robot, "labels of the demo corpus");
        figures.tell("open 5,000 files", () -> open(robot, large));
        labels(robot, "labels of 5,000 files");
        robot.clickOn("#corpus-leftout-words");
        figures.keep("find in what is left out", () -> robot.write("9"), () -> robot.type(KeyCode.BACK_SPACE));
        robot.write("1");
        Node left = robot.lookup("#corpus-leftout").query();
        figures.keep(
                "scroll what is left out",
                () -> robot.moveTo(left).scroll(20, VerticalDirection.DOWN),
                () -> robot.scroll(20, VerticalDirection.UP));
        figures.tell("open 60 speakers", () -> open(robot, speakers));
        labels(robot, "labels of 60 speakers");
        Node counts = robot.lookup("#corpus-counts").match(Node::isVisible).query();
        figures.keep(
                "scroll speakers",
                () -> robot.moveTo(counts).scroll(20, VerticalDirection.DOWN),
                () -> robot.scroll(20, VerticalDirection.UP));
        aroundTheWindow(robot);
        assertNothingTooLong();
    }

    @Test
    void preparingRuns(FxRobot robot) throws IOException {
        openForTraining(robot);
        go(robot, 3);
        ComboBox<?> systems = robot.lookup("#train-system").query();
        figures.tell(
                "another system",
                () -> robot.interact(() -> systems.getSelectionModel().select(1)),
                () -> robot.interact(() -> systems.getSelectionModel().selectLast()));
        robot.clickOn("#train-page-network");
        rest();
        figures.tell(
                "network of another system",
                () -> robot.interact(() -> systems.getSelectionModel().select(1)),
                () -> robot.interact(() -> systems.getSelectionModel().select(5)));
        figures.keep(
                "network of another size",
                () -> type(robot, "#train-set-kernels", "8"),
                () -> type(robot, "#train-set-kernels", "16"));
        figures.keep(
                "zoom into the network",
                () -> robot.clickOn("#train-network-in"),
                () -> robot.clickOn("#train-network-out"));
        robot.clickOn("#train-search");
        figures.keep("find a setting", () -> robot.write("l"), () -> robot.type(KeyCode.BACK_SPACE));
        figures.keep(
                "queue",
                () -> keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER),
                () -> keys(robot, KeyCode.ALT, KeyCode.DIGIT3),
                () -> keys(robot, KeyCode.ALT, KeyCode.DIGIT2));
        assertNothingTooLong();
    }

    @Test
    void trainingWhileTheRestIsUsed(FxRobot robot) throws IOException {
        openForTraining(robot);
        inspect(robot, SpeechFolders.sound(whole.folder("sounds/one.wav"), 10, 1));
        go(robot, 3);
        figures.keep(
                "type a setting",
                () -> type(robot, "#train-set-batch", "8"),
                () -> type(robot, "#train-set-batch", "16"));
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> text(robot, "#train-message").contains("epoch"));
        figures.keep("live curves", () -> {
            String before = text(robot, "#train-message");
            await(() -> !text(robot, "#train-message").equals(before));
        });
        roundTrip(robot, "go round while training");
        go(robot, 1);
        Node pane = spectrogram(robot);
        figures.keep("hover while training", () -> sweep(robot, pane, 0.05, 0.95));
        figures.keep("zoom while training", () -> robot.type(KeyCode.UP, 4), () -> robot.type(KeyCode.DOWN, 4));
        assertNothingTooLong();
    }

    @Test
    void readingResults(FxRobot robot) throws IOException {
        openForTraining(robot);
        go(robot, 3);
        type(robot, "#train-set-epochs", "1");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> text(robot, "#train-state").equals("done"));
        go(robot, 4);
        await(() -> robot.lookup(".matrix-cell").queryAll().size() == 49);
        List<Node> cells = List.copyOf(robot.lookup(".matrix-cell").queryAll());
        figures.keep("read from disk again", () -> robot.type(KeyCode.F5));
        figures.keep("click cells", () -> robot.clickOn(cells.get(8)), () -> robot.clickOn(cells.get(3)));
        figures.keep("keys in the matrix", () -> robot.type(KeyCode.DOWN, 3), () -> robot.type(KeyCode.UP, 3));
        figures.keep(
                "counts or shares",
                () -> robot.clickOn("#results-mode-per-truth"),
                () -> robot.clickOn("#results-mode-counts"));
        aroundTheWindow(robot);
        assertNothingTooLong();
    }

    private void assertNothingTooLong() {
        assertThat(figures.tooLong()).as(() -> figures.report()).isEmpty();
    }

    private void aroundTheWindow(FxRobot robot) {
        roundTrip(robot, "go round the perspectives");
        figures.keep("log", () -> robot.type(KeyCode.F12), () -> robot.type(KeyCode.F12));
        figures.keep(
                "palette of commands", () -> keys(robot, KeyCode.CONTROL, KeyCode.K), () -> robot.type(KeyCode.ESCAPE));
        figures.tell("sheet of shortcuts", () -> robot.type(KeyCode.F1), () -> robot.type(KeyCode.ESCAPE));
        figures.tell("menu", () -> robot.clickOn("#menu-file"), () -> robot.type(KeyCode.ESCAPE));
        figures.tell(
                "size of the window",
                () -> robot.interact(() -> stage.setWidth(1100)),
                () -> robot.interact(() -> stage.setWidth(1280)));
        figures.keep("theme", () -> keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T));
    }

    /** Steps through all ten stages of the signal chain and back. */
    private void walkThrough(FxRobot robot) {
        keys(robot, KeyCode.ALT, KeyCode.DIGIT1);
        robot.clickOn(spectrogram(robot));
        Set<String> titles = new HashSet<>();
        Runnable forward = () -> step(robot, KeyCode.PAGE_DOWN, titles);
        Runnable back = () -> step(robot, KeyCode.PAGE_UP, titles);
        figures.keep(
                "step through the stages",
                Stream.concat(Collections.nCopies(9, forward).stream(), Collections.nCopies(9, back).stream())
                        .toArray(Runnable[]::new));
        assertThat(titles).hasSize(10);
        keys(robot, KeyCode.ALT, KeyCode.DIGIT1);
    }

    private void step(FxRobot robot, KeyCode key, Set<String> titles) {
        keys(robot, KeyCode.CONTROL, key);
        rest();
        titles.add(text(robot, "#walk-title"));
    }

    private void takeAway(FxRobot robot) {
        figures.keep("copy the picture", () -> copy(robot, KeyCode.C));
        figures.keep("copy the numbers", () -> copy(robot, KeyCode.D));
        figures.keep("copy the command line", () -> copy(robot, KeyCode.L));
        Runnable close = () -> keys(robot, KeyCode.ALT, KeyCode.DIGIT6);
        figures.keep("form of exports", () -> keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E), close);
    }

    private void copy(FxRobot robot, KeyCode what) {
        keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, what);
        rest();
    }

    /** Opens each lens by its key and closes it again, and changes the theme while it is open. */
    private void closerLooks(FxRobot robot) {
        List<String> lenses = workbench.commands().commands().stream()
                .map(Command::id)
                .filter(each -> each.startsWith("inspect.lens."))
                .toList();
        assertThat(lenses).isNotEmpty();
        for (int i = 1; i <= lenses.size(); i++) {
            KeyCode key = KeyCode.getKeyCode(Integer.toString(i));
            Runnable toggle = () -> keys(robot, KeyCode.ALT, key);
            figures.keep(lenses.get(i - 1), toggle, toggle);
            toggle.run();
            figures.keep(lenses.get(i - 1) + ", theme", () -> keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T));
            toggle.run();
        }
    }

    private void roundTrip(FxRobot robot, String name) {
        figures.keep(name, () -> go(robot, 1), () -> go(robot, 2), () -> go(robot, 3), () -> go(robot, 4));
    }

    private void labels(FxRobot robot, String name) {
        figures.keep(name, () -> labels(robot, LabelChoice.NATIVE), () -> labels(robot, LabelChoice.QUADRANT));
    }

    private void labels(FxRobot robot, LabelChoice labels) {
        robot.interact(() -> whole.corpora().labelsProperty().set(labels));
        rest();
    }

    private void choose(String name, String query, FxRobot robot) {
        ComboBox<?> box = robot.lookup(query).query();
        figures.keep(
                name,
                () -> robot.interact(() -> box.getSelectionModel().select(1)),
                () -> robot.interact(() -> box.getSelectionModel().select(0)));
    }

    private void openForTraining(FxRobot robot) throws IOException {
        Path speakers = SpeechFolders.speakers(whole.folder("speakers"), 10, 5);
        go(robot, 2);
        open(robot, speakers);
        labels(robot, LabelChoice.NATIVE);
    }

    private void open(FxRobot robot, Path corpus) {
        robot.interact(() -> whole.open(corpus));
        rest();
    }

    private void inspect(FxRobot robot, Path sound) {
        robot.interact(() -> workbench.inspect(sound));
        rest();
    }

    private void drop(FxRobot robot, Path sound) {
        Node place = robot.lookup(".drop-target").match(Node::isVisible).query();
        robot.interact(() -> FileDrop.drop(sound, place));
        rest();
    }

    private void rest() {
        await(() -> !whole.isBusy());
    }
}
