package org.emoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.emoscope.file.Folders;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What the window remembers is in the file although nobody closed it. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchSavingTest {

    private final TaskRunner tasks = new TaskRunner();
    private final FxBridge bridge = new FxBridge();
    private final Counter shown = new Counter("shown");
    private final Counter never = new Counter("never-shown");
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
            shown.count = 41;
            never.count = 42;
        });
        await("\"workbench.perspective.shown.count\" : 41");
        await("\"workbench.perspective.never-shown.count\" : 42");
        await("\"window.");

        WaitForAsyncUtils.asyncFx(() -> shown.count = 43);
        await("\"workbench.perspective.shown.count\" : 43");
        assertThat(shown.closed).isFalse();
    }

    private void await(String words) throws TimeoutException {
        Path file = folder.resolve("settings.json");
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> Files.exists(file) && Files.readString(file).contains(words));
    }

    /** Remembers a number. */
    private static final class Counter implements Perspective {

        private final String id;
        private volatile int count;
        private volatile boolean closed;

        Counter(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return id;
        }

        @Override
        public String hint() {
            return "Count";
        }

        @Override
        public Ikon icon() {
            return Feather.HASH;
        }

        @Override
        public Node content() {
            return new Label(id);
        }

        @Override
        public void save(SettingsSection state) {
            state.put("count", count);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
