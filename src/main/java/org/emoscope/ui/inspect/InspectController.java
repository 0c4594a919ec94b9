package org.emoscope.ui.inspect;

import java.nio.file.Files;
import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.RecentFiles;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.files.FileList;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;

/** Opens recordings. On the JavaFX thread. */
final class InspectController {

    private final WorkbenchServices services;
    private final InspectModel model;
    private final RecentFiles recent;
    private final FileList files;
    private final LatestTask<Recording> opening;
    private final LatestTask<Path> demo;
    private final DemoSpeech demoSpeech;

    InspectController(
            WorkbenchServices services, InspectModel model, RecentFiles recent, FileList files, DemoSpeech demoSpeech) {
        this.services = services;
        this.model = model;
        this.recent = recent;
        this.files = files;
        this.demoSpeech = demoSpeech;
        opening = new LatestTask<>(services.tasks(), Pool.IO, Messages.text("inspect.task.open"), services.bridge());
        demo = new LatestTask<>(services.tasks(), Pool.IO, Messages.text("inspect.task.demo"), services.bridge());
    }

    /** Opens a file; what goes wrong is said in the window, and what was open stays. */
    void open(Path file) {
        open(file, () -> {});
    }

    /** Opens a file as it was left. */
    void reopen(Path file, SavedView view) {
        open(file, () -> view.restore(model));
    }

    /** Shows a recording that is in memory already. */
    void show(Recording recording) {
        demo.cancel();
        opening.cancel();
        opened(recording);
    }

    /** Opens an utterance that EmoScope speaks itself. */
    void openDemo() {
        demo.ask(demoSpeech.utterance(), this::open, failure -> services.notices()
                .warn(Problem.of(
                        Messages.text("inspect.demo.failed"), Messages.text("inspect.demo.failed.remedy"), failure)));
    }

    /** Lets go of what is under way. */
    void close() {
        opening.cancel();
        demo.cancel();
    }

    private void open(Path file, Runnable afterwards) {
        demo.cancel();
        opening.ask(
                context -> {
                    context.progress(-1, String.valueOf(file.getFileName()));
                    Signal speech = SpeechReader.read(file, context);
                    context.checkCancelled();
                    return new Recording(Source.of(file, demoSpeech.isSynthetic()), speech);
                },
                fresh -> {
                    opened(fresh);
                    afterwards.run();
                },
                failure -> couldNotOpen(file, failure));
    }

    private void opened(Recording fresh) {
        model.open(fresh);
        recent.opened(fresh.source().file());
        files.opened(fresh.source().file());
    }

    private void couldNotOpen(Path file, Throwable failure) {
        services.tasks().quietly(Pool.IO).execute(() -> {
            if (!Files.exists(file)) {
                services.bridge().execute(() -> recent.gone(file));
            }
        });
        String happened = Sentences.of(failure, Messages.text("inspect.open.failed", file.getFileName()));
        if (!files.refused(file, happened)) {
            services.notices().warn(Problem.of(happened, Messages.text("inspect.open.failed.remedy"), failure));
        }
    }
}
