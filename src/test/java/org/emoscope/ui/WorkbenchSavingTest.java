package org.emoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.emoscope.file.Folders;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What the window remembers is in the file although nobody closed it. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchSavingTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final NotesPerspective shown = new NotesPerspective("shown");
    private final NotesPerspective never = new NotesPerspective("never-shown");
    private Path folder;
    private Settings settings;
    private Workbench workbench;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("emoscope-saving-test");
        settings = new Settings(folder.resolve("settings.json"));
        workbench = new Workbench(
                new WorkbenchParts(tasks, bridge, new Theme(ThemeChoice.LIGHT), settings, new LogMemory()),
                services -> List.of(shown, never));
        new WorkbenchWindow(stage, workbench, settings.section("window"), Duration.millis(300)).show();
    }

    @Stop
    void close() throws Exception {
        workbench.close();
        tasks.close();
        settings.close();
        Folders.delete(folder);
    }

    @Test
    void theFileFollowsWhatIsDone() throws TimeoutException {
        WaitForAsyncUtils.asyncFx(() -> {
            shown.write("one");
            never.write("two");
        });
        await("\"workbench.perspective.shown.words\" : \"one\"");
        await("\"workbench.perspective.never-shown.words\" : \"two\"");
        await("\"window.");

        WaitForAsyncUtils.asyncFx(() -> shown.write("three"));
        await("\"workbench.perspective.shown.words\" : \"three\"");
        assertThat(shown.isClosed()).isFalse();
    }

    private void await(String words) throws TimeoutException {
        Path file = folder.resolve("settings.json");
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> Files.exists(file) && Files.readString(file).contains(words));
    }
}
