package org.emoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.awaitWork;
import static org.emoscope.ui.common.Eyes.textIfThere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.experiment.Experiment;
import org.emoscope.experiment.FeatureLoader;
import org.emoscope.experiment.Provenance;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunStore;
import org.emoscope.experiment.Summary;
import org.emoscope.experiment.TinyCorpus;
import org.emoscope.feature.FeatureCache;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.dl4j.BaselineSystem;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.emoscope.ui.corpus.CorpusPerspective;
import org.emoscope.ui.results.ResultsPerspective;
import org.emoscope.ui.train.TrainParts;
import org.emoscope.ui.train.TrainPerspective;
import org.emoscope.ui.train.WideSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a folder of speech to a confusion matrix, as a person goes, with keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class TrainingWindowTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private Path folder;
    private Path runs;
    private Settings settings;
    private Workbench workbench;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("emoscope-training-test");
        runs = folder.resolve("runs");
        Path speech = folder.resolve("speech");
        TinyCorpus.write(speech);
        Files.writeString(speech.resolve("s1").resolve("broken.wav"), "this is no sound");
        Files.writeString(
                speech.resolve("manifest.csv"),
                Files.readString(speech.resolve("manifest.csv")) + "s1/broken.wav,anger,s1,hum9\n");
        settings = new Settings(folder.resolve("settings.json"));
        remember(speech);
        CorpusLoader loader = new CorpusLoader(
                tasks, bridge, CorpusScanner.standard(), folder.resolve("demo"), new CorpusSelection());
        SystemRegistry systems = new SystemRegistry(List.of(new BaselineSystem(), new WideSystem()));
        Experiment experiment = new Experiment(
                systems,
                new FeatureLoader(new FeatureCache(folder.resolve("cache"))),
                new Provenance("test", "unknown"));
        RunSelection run = new RunSelection();
        workbench = new Workbench(
                new WorkbenchParts(tasks, bridge, new Theme(ThemeChoice.LIGHT), settings, new LogMemory()),
                services -> List.of(
                        new CorpusPerspective(services, loader),
                        new TrainPerspective(
                                services,
                                new TrainParts(experiment, systems, runs, folder.resolve("queue.json")),
                                loader,
                                run),
                        new ResultsPerspective(services, runs, run, CorpusScanner.standard())));
        stage.setWidth(1280);
        stage.setHeight(720);
        new WorkbenchWindow(stage, workbench, settings.section("window")).show();
    }

    private void remember(Path speech) {
        SettingsSection perspectives = settings.section("workbench").section("perspective");
        perspectives.section("corpus").put("recent", List.of(speech.toString()));
        SettingsSection baseline = perspectives.section("train").section("baseline");
        baseline.put("epochs", "2");
        baseline.put("seconds", "0.6");
        baseline.put("kernels", "6");
        baseline.put("pool", "10");
        baseline.put("dense", "12");
        baseline.put("batch", "5");
    }

    @AfterEach
    void release(FxRobot robot) throws IOException, InterruptedException {
        robot.interact(workbench::close);
        for (var task : tasks.unfinished()) {
            task.awaitEnd(java.time.Duration.ofSeconds(10));
        }
        tasks.close();
        settings.close();
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void aScanTellsWhatWasUnderstoodAndWhatWasNot(FxRobot robot) throws TimeoutException {
        scan(robot);

        assertThat(textIfThere(robot, "#corpus-facts")).contains("24 utterances of 25 audio files", "4 speakers");
        assertThat(table(robot, "#corpus-counts").getItems()).hasSize(4);
        TreeTableView<?> leftOut = robot.lookup("#corpus-leftout").query();
        assertThat(leftOut.getRoot().getChildren()).hasSize(1);
        assertThat(leftOut.getRoot().getChildren().get(0).isExpanded()).isTrue();

        robot.clickOn("#corpus-leftout-words").write("nowhere");
        assertThat(leftOut.getRoot().getChildren()).isEmpty();
    }

    @Test
    void aCategoryIsPutIntoAnotherQuadrantAndTheCountsFollow(FxRobot robot) throws TimeoutException {
        scan(robot);
        assertThat(heads(robot)).containsExactly("sad\n12", "pleasure\n0", "angry\n12", "joy\n0");

        robot.clickOn("Categories");
        robot.clickOn("#category-anger").type(KeyCode.DOWN).type(KeyCode.ENTER);
        awaitWork(() -> heads(robot).equals(List.of("sad\n12", "pleasure\n0", "angry\n0", "joy\n12")));
        assertThat(robot.lookup("Categories (1 changed)").tryQuery()).isPresent();
        showTrain(robot);
        assertThat(textIfThere(robot, "#train-labels-unusual")).isEqualTo("Quadrants with anger=joy");
        assertThat(settings.section("workbench")
                        .section("perspective")
                        .section("corpus")
                        .texts("categories"))
                .containsExactly("anger=joy");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.clickOn("#corpus-categories-reset");
        awaitWork(() -> heads(robot).equals(List.of("sad\n12", "pleasure\n0", "angry\n12", "joy\n0")));
        assertThat(textIfThere(robot, "#train-labels-unusual")).isEmpty();
    }

    @Test
    void aRunIsTrainedWatchedAndReadByTheKeyboard(FxRobot robot) throws TimeoutException {
        scan(robot);
        start(robot);
        awaitWork(() -> textIfThere(robot, "#train-state").equals("done"));

        List<?> folds = table(robot, "#train-folds").getItems();
        assertThat(folds).hasSize(4).allMatch(fold -> fold instanceof Summary.FoldScore);
        assertThat(robot.lookup(".curve-chart").<Node>queryAll())
                .allMatch(chart -> chart.getAccessibleText().matches(".* \\d\\.\\d{3}.*"));

        robot.clickOn("#button-train-results");
        assertThat(workbench.current().id()).isEqualTo("results");
        awaitWork(() -> robot.lookup("#results-matrix .matrix-cell").queryAll().size() == 16);
        robot.clickOn("#results-mode-per-truth");
        robot.interact(() -> robot.lookup("#results-matrix").query().requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT, 2);
        assertThat(textIfThere(robot, "#results-sentence"))
                .contains("of 12 utterances of \u201cangry\u201d were recognised");
        assertThat(robot.lookup("#results-matrix").query().getAccessibleText())
                .isEqualTo(textIfThere(robot, "#results-sentence"));
        assertThat(textIfThere(robot, "#results-ua")).matches("\\d\\.\\d{3}");
    }

    @Test
    void aCancelledRunStopsAndCanBeResumed(FxRobot robot) throws TimeoutException, IOException {
        scan(robot);
        showTrain(robot);
        type(robot, "#train-set-epochs", "9999");
        start(robot);
        awaitWork(() -> textIfThere(robot, "#train-message").contains("epoch"));

        robot.clickOn("#button-train-cancel");
        awaitWork(() -> textIfThere(robot, "#train-state").equals("cancelled"));

        assertThat(new RunStore(runs).list()).singleElement().satisfies(run -> assertThat(run.state())
                .isEqualTo(RunEntry.State.CANCELLED));
        MenuButton resume = robot.lookup("#train-resume").query();
        awaitWork(() -> resume.isVisible() && resume.getItems().size() == 1);
        robot.interact(() -> resume.getItems().get(0).fire());
        awaitWork(() -> textIfThere(robot, "#train-state").equals("training")
                && textIfThere(robot, "#train-message").contains("epoch"));
    }

    @Test
    void runsOfTheQueueFollowOneAnotherAlsoAfterOneThatFailed(FxRobot robot) throws TimeoutException, IOException {
        scan(robot);
        showTrain(robot);
        type(robot, "#train-set-epochs", "1");
        awaitWork(() -> !robot.lookup("#button-train-queue-add").query().isDisabled());
        put(robot, "first");
        ComboBox<?> systems = robot.lookup("#train-system").query();
        robot.interact(() -> systems.getSelectionModel().select(1));
        put(robot, "impossible");
        robot.interact(() -> systems.getSelectionModel().select(0));
        put(robot, "last");
        assertThat(Files.readString(awaitFile(folder.resolve("queue.json"), "last")))
                .contains("impossible");
        assertThat(new RunStore(runs).list()).isEmpty();

        robot.clickOn("#train-page-queue");
        robot.clickOn("#button-train-queue-run");
        awaitWork(() -> new RunStore(runs)
                        .list().stream()
                                .filter(run -> run.state() == RunEntry.State.COMPLETE)
                                .count()
                == 2);
        assertThat(new RunStore(runs).list())
                .extracting(run -> run.description().orElseThrow().spec().name(), RunEntry::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("first", RunEntry.State.COMPLETE),
                        org.assertj.core.groups.Tuple.tuple("impossible", RunEntry.State.FAILED),
                        org.assertj.core.groups.Tuple.tuple("last", RunEntry.State.COMPLETE));
        awaitWork(() -> robot.lookup(".note").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .anyMatch(line -> line.startsWith("impossible") && line.endsWith("failed")));
        awaitWork(() -> Files.readString(folder.resolve("queue.json")).strip().equals("[ ]"));
    }

    @Test
    void aRunThatWaitsIsChangedMovedAndRemovedByTheKeyboard(FxRobot robot) throws TimeoutException {
        scan(robot);
        showTrain(robot);
        awaitWork(() -> !robot.lookup("#button-train-queue-add").query().isDisabled());
        put(robot, "one");
        put(robot, "two");
        put(robot, "three");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        ListView<?> queue = robot.lookup("#train-queue").query();
        robot.interact(() -> {
            queue.requestFocus();
            queue.getSelectionModel().select(0);
        });
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(cells(robot)).containsExactly("two", "one", "three");

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#train-name").queryAs(TextField.class).getText())
                .isEqualTo("one");
        type(robot, "#train-name", "uno");
        type(robot, "#train-set-epochs", "3");
        awaitWork(() -> !robot.lookup("#button-train-queue-add").query().isDisabled());
        robot.clickOn("#button-train-queue-add");
        assertThat(cells(robot)).containsExactly("two", "uno", "three");

        robot.interact(() -> {
            queue.requestFocus();
            queue.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        assertThat(cells(robot)).containsExactly("uno", "three");
        robot.clickOn("#button-train-queue-clear");
        awaitWork(() -> robot.lookup("#question").tryQuery().isPresent());
        robot.clickOn("Remove them");
        awaitWork(() -> queue.getItems().isEmpty());
    }

    @Test
    void theWindowAsksBeforeItClosesOnARun(FxRobot robot) throws TimeoutException {
        scan(robot);
        showTrain(robot);
        type(robot, "#train-set-epochs", "9999");
        start(robot);
        awaitWork(() -> textIfThere(robot, "#train-message").contains("epoch"));

        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        awaitWork(() -> robot.lookup("#question").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        awaitWork(() -> robot.lookup("#question").tryQuery().isEmpty());
        assertThat(textIfThere(robot, "#train-state")).isEqualTo("training");

        Stage window = (Stage) workbench.root().getScene().getWindow();
        robot.interact(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        awaitWork(() -> robot.lookup("#question").tryQuery().isPresent());
        assertThat(window.isShowing()).isTrue();
        robot.clickOn("Close");
        awaitWork(() -> !window.isShowing());
    }

    @Test
    void anIllegalSettingIsRefusedNextToItsField(FxRobot robot) throws TimeoutException {
        scan(robot);
        showTrain(robot);
        type(robot, "#train-set-epochs", "0");

        assertThat(textIfThere(robot, "#train-set-epochs-problem")).contains("1 to 10000");
        assertThat(robot.lookup("#button-train-start").query().isDisabled()).isTrue();
    }

    @Test
    void aDamagedRunIsSaidInASentence(FxRobot robot) throws TimeoutException, IOException {
        Path run = Files.createDirectories(runs.resolve("2026-01-01-broken-abcd"));
        Files.writeString(run.resolve("run.json"), "{ \"format\": 1, ");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);

        awaitWork(() -> robot.lookup("#results-without").tryQueryAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().startsWith("This run cannot be read: ")));
    }

    private static void put(FxRobot robot, String name) throws TimeoutException {
        type(robot, "#train-name", name);
        awaitWork(() -> !robot.lookup("#button-train-queue-add").query().isDisabled());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Path awaitFile(Path file, String text) throws TimeoutException {
        awaitWork(() -> Files.exists(file) && Files.readString(file).contains(text));
        return file;
    }

    private static List<String> cells(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#train-queue .system-title").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .map(title -> title.substring(0, title.indexOf(' ')))
                .toList();
    }

    private void scan(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        MenuButton recent = robot.lookup("#corpus-recent").query();
        robot.interact(() -> recent.getItems().get(0).fire());
        awaitWork(() -> textIfThere(robot, "#corpus-facts").contains("utterances"));
    }

    private void showTrain(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
    }

    private void start(FxRobot robot) throws TimeoutException {
        showTrain(robot);
        awaitWork(() -> !robot.lookup("#button-train-start").query().isDisabled());
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private static void type(FxRobot robot, String query, String text) throws TimeoutException {
        awaitWork(() -> robot.lookup(query).tryQuery().isPresent());
        TextField field = robot.lookup(query).query();
        robot.interact(() -> field.setText(text));
    }

    private static TableView<?> table(FxRobot robot, String query) {
        return robot.lookup(query).match(Node::isVisible).query();
    }

    /** The classes with their sums, as the heads of the table of counts. */
    private static List<String> heads(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return table(robot, "#corpus-counts").getColumns().stream()
                .map(TableColumn::getText)
                .filter(head -> !head.startsWith("Speaker") && !head.startsWith("All"))
                .toList();
    }
}
