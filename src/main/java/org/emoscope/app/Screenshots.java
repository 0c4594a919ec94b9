package org.emoscope.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.emoscope.file.AtomicFiles;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.TourStop;
import org.emoscope.ui.Workbench;
import org.emoscope.ui.WorkbenchParts;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.LogMemory;
import org.emoscope.ui.common.Settings;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.common.ThemeChoice;
import org.slf4j.LoggerFactory;

/** Opens the workbench with settings of its own, shows each perspective and writes what is seen as PNG. */
final class Screenshots {

    /** What the perspectives show. */
    enum Content {
        DEMO,
        /** The demo data, and every stop of each perspective's tour. */
        TOUR,
        EMPTY
    }

    private static final long LOOK_MILLIS = 100;
    private static final int QUIET_LOOKS = 10;
    private static final int MOST_LOOKS = 3000;
    private static final long STILL_MILLIS = 300;

    private final Function<WorkbenchServices, List<Perspective>> perspectives;
    private final Path settingsFile;
    private final int width;
    private final int height;
    private final FxBridge bridge = new FxBridge();

    /** @param settingsFile of the workbench that is shown; need not exist */
    Screenshots(Function<WorkbenchServices, List<Perspective>> perspectives, Path settingsFile, int width, int height) {
        this.perspectives = perspectives;
        this.settingsFile = settingsFile;
        this.width = width;
        this.height = height;
    }

    /**
     * Takes the pictures, {@code PERSPECTIVE-THEME.png}. Can be called once in a process.
     *
     * @return the files
     * @throws NoDisplayException if no window can be opened here
     */
    List<Path> take(List<ThemeChoice> themes, Content content, Path folder)
            throws NoDisplayException, IOException, InterruptedException {
        LogMemory log = LogMemory.listenTo(LoggerFactory.getILoggerFactory());
        try (Settings settings = new Settings(settingsFile);
                TaskRunner tasks = new TaskRunner()) {
            Toolkit.ofThisMachine().await();
            Theme theme = ask(() -> new Theme(ThemeChoice.LIGHT));
            Stage stage = ask(Stage::new);
            Workbench workbench = ask(() ->
                    open(stage, new Workbench(new WorkbenchParts(tasks, bridge, theme, settings, log), perspectives)));
            List<Path> files = new ArrayList<>();
            for (Perspective each : workbench.perspectives()) {
                tell(() -> show(workbench, each, content));
                for (ThemeChoice choice : themes) {
                    tell(() -> theme.choiceProperty().set(choice));
                    settle(tasks);
                    files.add(write(folder.resolve(each.id() + "-" + choice.word() + ".png"), stage.getScene()));
                    if (content == Content.TOUR) {
                        files.addAll(tour(each, choice, tasks, stage.getScene(), folder));
                    }
                }
            }
            tell(() -> {
                workbench.close();
                stage.close();
            });
            Platform.exit();
            return files;
        }
    }

    private List<Path> tour(Perspective perspective, ThemeChoice theme, TaskRunner tasks, Scene scene, Path folder)
            throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (TourStop stop : perspective.tour()) {
            tell(stop.go());
            settle(tasks);
            files.add(write(folder.resolve(stop.name() + "-" + theme.word() + ".png"), scene));
        }
        return files;
    }

    private Workbench open(Stage stage, Workbench workbench) {
        Scene scene = new Scene(workbench.root(), width, height);
        stage.setScene(scene);
        workbench.start(scene);
        stage.show();
        return workbench;
    }

    private static void show(Workbench workbench, Perspective perspective, Content content) {
        workbench.show(perspective.id());
        if (content != Content.EMPTY) {
            perspective.demonstrate();
        }
    }

    /** Waits until nothing has been under way for a while. */
    private static void settle(TaskRunner tasks) throws InterruptedException {
        int quiet = 0;
        for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            quiet = tasks.unfinished().isEmpty() ? quiet + 1 : 0;
        }
    }

    private Path write(Path file, Scene scene) throws IOException, InterruptedException {
        BufferedImage image = atRest(scene);
        AtomicFiles.write(file, out -> ImageIO.write(image, "png", out));
        return file;
    }

    /** A picture of what no longer changes: forms and charts are made piece by piece, which no task tells of. */
    private BufferedImage atRest(Scene scene) throws InterruptedException {
        BufferedImage before = picture(scene);
        for (int look = 0; look < MOST_LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(STILL_MILLIS);
            BufferedImage now = picture(scene);
            if (Arrays.equals(pixels(before), pixels(now))) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private BufferedImage picture(Scene scene) throws InterruptedException {
        return ask(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private void tell(Runnable work) throws InterruptedException {
        ask(() -> {
            work.run();
            return this;
        });
    }

    private <T> T ask(Supplier<T> question) throws InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        bridge.execute(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window failed: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
