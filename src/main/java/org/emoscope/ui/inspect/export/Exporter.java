package org.emoscope.ui.inspect.export;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.emoscope.task.EveryTask;
import org.emoscope.task.Pool;
import org.emoscope.task.Work;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;

/** Takes things away, beside the JavaFX thread, and says how it went. On the JavaFX thread. */
final class Exporter {

    private static final double BYTES_PER_MEGABYTE = 1e6;

    private final WorkbenchServices services;
    private final EveryTask tasks;

    Exporter(WorkbenchServices services) {
        this.services = services;
        tasks = new EveryTask(services.tasks(), Pool.EXPORT, services.bridge());
    }

    /** Writes a file; the status line shows how far it is and stops it. */
    void write(ExportJob job, Path file) {
        run(
                Messages.text("inspect.export.task", file.getFileName()),
                context -> {
                    job.write(file, context);
                    return Files.size(file);
                },
                bytes -> tell("inspect.export.done", file.getFileName(), size(bytes), file.getParent()));
    }

    void copyPicture(ExportJob job) {
        run(
                Messages.text("inspect.export.task.copy"),
                context -> {
                    BufferedImage picture = job.image(context);
                    return SwingFXUtils.toFXImage(picture, null);
                },
                this::copied);
    }

    void copyData(ExportJob job) {
        run(
                Messages.text("inspect.export.task.copy"),
                context -> {
                    String text = job.text(context);
                    return new Numbers(text, text.lines().count());
                },
                numbers -> {
                    copy(numbers.text);
                    tell("inspect.export.copied.numbers", Figures.count(numbers.rows));
                });
    }

    private record Numbers(String text, long rows) {}

    void copyCommand(ExportJob job) {
        ReproducingCommand.of(job, job.suggestedName(), Shell.ofThisSystem())
                .ifPresentOrElse(
                        command -> {
                            copy(command);
                            tell("inspect.export.copied.command");
                        },
                        () -> tell("inspect.export.no-command"));
    }

    private void copied(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        tell("inspect.export.copied.picture", (int) picture.getWidth(), (int) picture.getHeight());
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private <T> void run(String name, Work<T> work, Consumer<T> done) {
        tasks.ask(name, work, done, this::failed);
    }

    private void failed(Throwable failure) {
        String happened = Sentences.of(failure, Messages.text("inspect.export.failed"));
        services.notices().warn(Problem.of(happened, Messages.text("inspect.export.failed.remedy"), failure));
    }

    private void tell(String key, Object... values) {
        services.notices().tell(Messages.text(key, values));
    }

    private static String size(long bytes) {
        return bytes < BYTES_PER_MEGABYTE
                ? Figures.count(Math.max(1, bytes / 1000)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / BYTES_PER_MEGABYTE);
    }
}
