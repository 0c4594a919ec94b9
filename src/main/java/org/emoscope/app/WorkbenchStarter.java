package org.emoscope.app;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.emoscope.audio.line.LinePlayer;
import org.emoscope.task.RunningTask;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.Workbench;
import org.emoscope.ui.WorkbenchParts;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.WorkbenchWindow;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the workbench and stays until it is closed. */
final class WorkbenchStarter {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchStarter.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AppFolders folders;
    private final Toolkit toolkit;
    private final Function<WorkbenchServices, List<Perspective>> perspectives;

    /** @param toolkit may have begun to start already */
    WorkbenchStarter(Services services, Toolkit toolkit) {
        this.folders = services.folders();
        this.toolkit = toolkit;
        this.perspectives = new Perspectives(services, LinePlayer::new);
    }

    /**
     * Opens the window and returns when it is closed. Can be called once in a process.
     *
     * @throws NoDisplayException if no window can be opened here
     * @throws CommandFailedException if the window cannot be built
     */
    void run() throws NoDisplayException, CommandFailedException, InterruptedException {
        toolkit.begin();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        boolean first = Files.notExists(folders.settings());
        LogMemory log = LogMemory.listenTo(LoggerFactory.getILoggerFactory());
        try (Settings settings = new Settings(folders.settings());
                TaskRunner tasks = new TaskRunner()) {
            FxBridge bridge = new FxBridge();
            toolkit.await();
            bridge.execute(() -> open(
                    new WorkbenchParts(tasks, bridge, new Theme(ThemeChoice.LIGHT), settings, log), first, closed));
            await(closed);
            bridge.close();
            Platform.exit();
            letGo(tasks);
        }
    }

    private static void await(CompletableFuture<Void> closed) throws CommandFailedException, InterruptedException {
        try {
            closed.get();
        } catch (ExecutionException e) {
            LOG.error("The workbench could not be opened", e.getCause());
            throw new CommandFailedException("the workbench could not be opened: " + e.getCause());
        }
    }

    /** Cancels what is under way and lets it write its last line, so that a run can be resumed. */
    private static void letGo(TaskRunner tasks) throws InterruptedException {
        List<RunningTask<?>> unfinished = tasks.unfinished();
        unfinished.forEach(RunningTask::cancel);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (RunningTask<?> each : unfinished) {
            each.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
    }

    private void open(WorkbenchParts parts, boolean first, CompletableFuture<Void> closed) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, e) -> LOG.error("Something failed in the window", e));
        try {
            Stage stage = new Stage();
            Workbench workbench = new Workbench(parts, perspectives);
            WorkbenchWindow window =
                    new WorkbenchWindow(stage, workbench, parts.settings().section("window"));
            stage.setOnHidden(event -> closed.complete(null));
            window.show();
            afterFirstPaint(stage, () -> {
                reportStart();
                if (first) {
                    parts.bridge().afterwards(workbench::welcome);
                }
            });
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    private static void afterFirstPaint(Stage stage, Runnable work) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            stage.getScene().removePostLayoutPulseListener(once[0]);
            work.run();
        };
        stage.getScene().addPostLayoutPulseListener(once[0]);
    }

    private static void reportStart() {
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(start -> LOG.info(
                        "The window was first painted {} ms after the start",
                        Duration.between(start, Instant.now()).toMillis()));
    }
}
