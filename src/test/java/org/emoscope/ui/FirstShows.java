package org.emoscope.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.emoscope.ui.common.Command;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A workbench in a process of its own, in which everything is shown for the first time.
 *
 * <p>Writes a line for each thing that is shown: its name, a tab, and the longest stretch of processor time on the JavaFX
 * thread in milliseconds.
 */
final class FirstShows {

    private static final Duration MOST_REST = Duration.ofMillis(1500);
    private static final Duration WINDOW_SETTLES = Duration.ofSeconds(4);
    private static final List<String> PLACES =
            List.of("inspect.lens.", "go.", "view.log", "help.palette", "help.shortcuts");

    private final WholeWorkbench whole;
    private final FxThreadWatch watch = new FxThreadWatch();

    private FirstShows(WholeWorkbench whole) throws Exception {
        this.whole = whole;
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Platform.startup(begun::countDown);
        begun.await();
        WholeWorkbench whole = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WholeWorkbench(new Stage()));
        new FirstShows(whole).showEverything();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            whole.workbench().close();
            return true;
        });
        whole.close();
        Platform.exit();
    }

    private void showEverything() throws Exception {
        rest();
        Path sound = SpeechFolders.sound(whole.folder("sounds/one.wav"), 10, 1);
        Platform.runLater(() -> whole.workbench().inspect(sound));
        rest();
        List<Command> commands = List.copyOf(whole.workbench().commands().commands());
        for (String place : PLACES) {
            commands.stream().filter(each -> each.id().startsWith(place)).forEach(this::tell);
        }
        watch.close();
    }

    private void tell(Command command) {
        double longest = watch.during(() -> Platform.runLater(command::run), MOST_REST).stream()
                .mapToDouble(FxStretch::cpuMillis)
                .max()
                .orElse(0);
        System.out.println(command.id() + "\t" + String.format(Locale.ROOT, "%.1f", longest));
    }

    /** Waits until there is nothing more to do, in the pools and on the JavaFX thread. */
    private void rest() throws Exception {
        watch.during(() -> {}, WINDOW_SETTLES);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !whole.isBusy());
        watch.during(() -> {}, WINDOW_SETTLES);
    }
}
