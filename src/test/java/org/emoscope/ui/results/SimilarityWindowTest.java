package org.emoscope.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.awaitWork;
import static org.emoscope.ui.common.Eyes.textIfThere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.emoscope.corpus.ToneFolders;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.corpus.importer.Importers;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.MadeRun;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.Workbench;
import org.emoscope.ui.WorkbenchParts;
import org.emoscope.ui.WorkbenchWindow;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How alike the classes of a run are, looked at in a window. */
@ExtendWith(ApplicationExtension.class)
class SimilarityWindowTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private Path folder;
    private Path corpus;
    private Settings settings;
    private Workbench workbench;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("emoscope-similarity-test");
        Map<String, Double> hertz = new LinkedHashMap<>();
        hertz.put("bright", 5500.0);
        hertz.put("dull", 600.0);
        hertz.put("low", 500.0);
        corpus = ToneFolders.write(folder.resolve("tones"), hertz, 4);
        MadeRun.write(folder.resolve("runs"), corpus, "", new Confusion(List.of("bright", "dull", "low"), new int[][] {
            {10, 0, 1}, {0, 6, 4}, {1, 5, 4}
        }));
        settings = new Settings(folder.resolve("settings.json"));
        CorpusScanner scanner = new CorpusScanner(Importers.all(), file -> {
            awaitGate();
            return SpeechReader.read(file);
        });
        workbench = new Workbench(
                new WorkbenchParts(tasks, bridge, new Theme(ThemeChoice.LIGHT), settings, new LogMemory()),
                services ->
                        List.of(new ResultsPerspective(services, folder.resolve("runs"), new RunSelection(), scanner)));
        stage.setWidth(1280);
        stage.setHeight(720);
        new WorkbenchWindow(stage, workbench, settings.section("window")).show();
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void release(FxRobot robot) throws IOException, InterruptedException {
        gate.countDown();
        robot.interact(workbench::close);
        for (var task : tasks.unfinished()) {
            task.awaitEnd(java.time.Duration.ofSeconds(10));
        }
        tasks.close();
        settings.close();
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void theTableTheHashesAndTheWordsAreReachedByKeys(FxRobot robot) throws TimeoutException {
        compare(robot);

        assertThat(cells(robot)).containsExactly("40", "40", "0 (S)");
        assertThat(robot.lookup(".class-hash").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .hasSize(3)
                .allMatch(text -> text.startsWith("Class hash of "));
        assertThat(textIfThere(robot, "#similarity-note"))
                .startsWith("Drawn from all 12 utterances of the run's corpus, tested ones too: 3 pictures, 10 %");
        assertThat(textIfThere(robot, "#similarity-status"))
                .startsWith("The corpus, its labels or its sounds have changed");
        assertThat(textIfThere(robot, "#similarity-set")).startsWith("Similar set S: dull and low");
        assertThat(textIfThere(robot, "#similarity-correlation")).contains("\u22120.87", "all 6 orders of 3 pairs");

        robot.interact(() -> robot.lookup("#similarity-table").query().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(textIfThere(robot, "#similarity-sentence"))
                .endsWith("differ in 0 of 64 bits; they are a pair of S.");
        assertThat(robot.lookup("#similarity-table").query().getAccessibleText())
                .isEqualTo(textIfThere(robot, "#similarity-sentence"));
    }

    @Test
    void aThresholdChangesTheSetAndAShareDrawsAnew(FxRobot robot) throws TimeoutException {
        compare(robot);
        spinner(robot, "#similarity-threshold", 40);
        assertThat(cells(robot)).containsExactly("40 (S)", "40 (S)", "0 (S)");

        spinner(robot, "#similarity-share", 50);
        awaitWork(() -> textIfThere(robot, "#similarity-note").contains("6 pictures, 50 %"));
        assertThat(textIfThere(robot, "#similarity-separation"))
                .startsWith("Two pictures of one class differ in 0.0 bits");
    }

    @Test
    void whatWasFoundStaysAtHandWithoutTheCorpus(FxRobot robot) throws Exception {
        compare(robot);
        Files.move(corpus, folder.resolve("elsewhere"));
        press(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup("#results-matrix").query().getScene()).isNotNull();
        assertThat(isSeen(robot, "#similarity-table")).isFalse();

        press(robot, KeyCode.DIGIT2);
        awaitWork(() -> isSeen(robot, "#similarity-table"));
        assertThat(cells(robot)).containsExactly("40", "40", "0 (S)");
    }

    @Test
    void aCorpusThatIsGoneIsSaidAndCanBeComparedOnceItIsBack(FxRobot robot) throws Exception {
        Files.move(corpus, folder.resolve("elsewhere"));
        shown(robot);
        press(robot, KeyCode.DIGIT2);
        awaitWork(() -> textIfThere(robot, "#similarity-status").contains(corpus + ": there is no such folder"));
        assertThat(isSeen(robot, "#similarity-table")).isFalse();

        Files.move(folder.resolve("elsewhere"), corpus);
        robot.clickOn("#similarity-again");
        awaitWork(() -> isSeen(robot, "#similarity-table"));
    }

    @Test
    void itCanBeStoppedHereOrInTheLineOfTasks(FxRobot robot) throws TimeoutException {
        gate = new CountDownLatch(1);
        shown(robot);
        press(robot, KeyCode.DIGIT2);
        awaitWork(() -> isSeen(robot, "#similarity-stop"));
        robot.clickOn("#similarity-stop");
        awaitWork(() -> textIfThere(robot, "#similarity-status").equals("The comparison was stopped."));

        robot.clickOn("#similarity-again");
        awaitWork(() ->
                isSeen(robot, "#similarity-stop") && tasks.unfinished().stream().anyMatch(task -> task.progress() < 0));
        robot.interact(() -> tasks.unfinished().forEach(task -> task.cancel()));
        awaitWork(() -> isSeen(robot, "#similarity-again"));

        gate.countDown();
        robot.clickOn("#similarity-again");
        awaitWork(() -> isSeen(robot, "#similarity-table"));
    }

    private void compare(FxRobot robot) throws TimeoutException {
        shown(robot);
        press(robot, KeyCode.DIGIT2);
        awaitWork(() -> isSeen(robot, "#similarity-table"));
    }

    /** The run is there once its name is. */
    private static void shown(FxRobot robot) throws TimeoutException {
        awaitWork(() -> textIfThere(robot, "#results-name").equals("made"));
    }

    private static void press(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
    }

    private static void spinner(FxRobot robot, String query, int value) {
        Spinner<Integer> spinner = robot.lookup(query).query();
        robot.interact(() -> spinner.getValueFactory().setValue(value));
    }

    private static List<String> cells(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#similarity-table .matrix-cell").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isSeen(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query)
                .match(SimilarityWindowTest::isSeen)
                .tryQuery()
                .isPresent();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
