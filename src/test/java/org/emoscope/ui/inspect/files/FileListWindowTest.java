package org.emoscope.ui.inspect.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emoscope.ui.common.Eyes.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.NoticeStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list of files as a person goes through it, with keys. */
@ExtendWith(ApplicationExtension.class)
class FileListWindowTest {

    @TempDir
    Path folder;

    private final TaskRunner tasks = new TaskRunner();
    private final FileList files = new FileList();
    private final List<Path> asked = new ArrayList<>();
    private int played;
    private FileBrowser browser;
    private Path first;
    private Path second;
    private Path third;

    @Start
    void open(Stage stage) {
        FxBridge bridge = new FxBridge();
        WorkbenchServices services = LoneServices.of(tasks, bridge);
        browser = new FileBrowser(services, files, asked::add);
        Command play = Command.named("inspect.play").does(() -> played++);
        BorderPane root = new BorderPane((NoticeStack) services.notices());
        root.setLeft(new FilesView(browser, play));
        stage.setScene(new Scene(root, 600, 400));
        services.theme().dress(stage.getScene());
        stage.show();
    }

    @BeforeEach
    void makeFiles() throws IOException {
        first = Files.createFile(folder.resolve("1.wav"));
        second = Files.createFile(folder.resolve("2.wav"));
        third = Files.createFile(folder.resolve("3.wav"));
        Files.createFile(folder.resolve("notes.txt"));
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void aFolderFillsTheListAndItsFirstFileIsOpened(FxRobot robot) throws TimeoutException {
        assertThat(robot.lookup("#files").query().isVisible()).isFalse();

        fill(robot);

        assertThat(robot.lookup("#files").query().isVisible()).isTrue();
        assertThat(files.paths()).containsExactly(first, second, third);
        assertThat(asked).containsExactly(first);
        assertThat(count(robot)).isEqualTo("1 of 3");
    }

    @Test
    void arrowKeysOpenOnTheWay(FxRobot robot) throws TimeoutException {
        fill(robot);
        focusList(robot);

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(asked).containsExactly(first, second, third, second);
        assertThat(count(robot)).isEqualTo("2 of 3");
    }

    @Test
    void whatIsOpenedElsewhereIsSelectedAndNotOpenedTwice(FxRobot robot) throws TimeoutException {
        fill(robot);
        focusList(robot);

        robot.interact(() -> files.opened(third));

        assertThat(count(robot)).isEqualTo("3 of 3");
        assertThat(asked).containsExactly(first);
    }

    @Test
    void theSpaceBarPlaysWhatIsOpen(FxRobot robot) throws TimeoutException {
        fill(robot);
        focusList(robot);

        robot.type(KeyCode.SPACE);

        assertThat(played).isEqualTo(1);
    }

    @Test
    void deleteTakesAFileOutAndOpensTheNext(FxRobot robot) throws TimeoutException {
        fill(robot);
        focusList(robot);

        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(files.paths()).containsExactly(second, third);
        assertThat(asked).containsExactly(first, second);

        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(files.paths()).containsExactly(second);
        assertThat(asked).containsExactly(first, second, third, second);
    }

    @Test
    void aFileThatCannotBeOpenedIsMarkedWithTheReason(FxRobot robot) throws TimeoutException {
        fill(robot);

        robot.interact(() -> files.refused(second, "It holds text."));

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".list-cell").<Node>queryAll()).anySatisfy(cell -> assertThat(cell.getAccessibleText())
                .isEqualTo("2.wav could not be opened: It holds text."));
        assertThat(asked).containsExactly(first);
    }

    @Test
    void aFolderWithoutSoundIsSaidAndChangesNothing(FxRobot robot) throws TimeoutException, IOException {
        Path silent = Files.createDirectory(folder.resolve("silent"));

        robot.interact(() -> browser.take(List.of(silent)));

        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertThat(asked).isEmpty();
        assertThat(files.files()).isEmpty();
    }

    private void fill(FxRobot robot) throws TimeoutException {
        robot.interact(() -> browser.take(List.of(folder)));
        await(() -> !asked.isEmpty());
    }

    private static void focusList(FxRobot robot) {
        robot.interact(() -> robot.lookup("#files-list").query().requestFocus());
    }

    private static String count(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#files-count").queryAs(Labeled.class).getText();
    }
}
