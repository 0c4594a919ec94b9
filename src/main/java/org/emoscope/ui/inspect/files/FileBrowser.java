package org.emoscope.ui.inspect.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;

/** Fills the list of files and goes through it. On the JavaFX thread. */
public final class FileBrowser {

    private final WorkbenchServices services;
    private final FileList files;
    private final Consumer<Path> open;
    private final LatestTask<SoundFiles.Found> gathering;

    /** @param open opens a file; a later one takes the place of one that is not open yet */
    public FileBrowser(WorkbenchServices services, FileList files, Consumer<Path> open) {
        this.services = services;
        this.files = files;
        this.open = open;
        gathering = new LatestTask<>(
                services.tasks(), Pool.IO, Messages.text("inspect.files.task.gather"), services.bridge());
    }

    FileList files() {
        return files;
    }

    /** Opens the first of some files, or of those in folders; if there are several, they fill the list. */
    public void take(List<Path> places) {
        gathering.ask(
                context -> SoundFiles.among(places, FileList.MOST, context),
                this::gathered,
                failure -> services.notices()
                        .warn(Problem.of(
                                Sentences.of(failure, Messages.text("inspect.files.failed")),
                                Messages.text("inspect.files.failed.remedy"),
                                failure)));
    }

    /** Opens a file of the list. */
    void go(Path file) {
        files.choose(file);
        open.accept(file);
    }

    /** Opens the file some places further down. */
    void step(int places) {
        files.beside(places).ifPresent(this::go);
    }

    /** Takes a file out of the list; if it was the chosen one, the next one is opened. */
    void remove(Path file) {
        boolean wasChosen = file.equals(files.chosenProperty().get());
        Optional<Path> next = files.beside(1).or(() -> files.beside(-1));
        files.remove(file);
        if (wasChosen) {
            next.ifPresent(this::go);
        }
    }

    /** Lets go of what is under way. */
    public void close() {
        gathering.cancel();
    }

    private void gathered(SoundFiles.Found gathered) {
        List<Path> found = gathered.files();
        if (!gathered.unread().isEmpty()) {
            services.notices().warn(skipped(gathered.unread()));
        }
        if (found.isEmpty()) {
            services.notices().tell(Messages.text("inspect.files.none"));
            return;
        }
        if (found.size() > 1) {
            files.add(found);
            files.shownProperty().set(true);
        }
        if (found.size() == FileList.MOST) {
            services.notices().tell(Messages.text("inspect.files.many", FileList.MOST));
        }
        Path first = found.get(0);
        if (files.indexOf(first) >= 0) {
            go(first);
        } else {
            open.accept(first);
        }
    }

    private static Problem skipped(List<Path> unread) {
        return new Problem(
                Messages.text("inspect.files.unread", unread.size(), unread.get(0)),
                Messages.text("inspect.files.unread.remedy"),
                unread.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }
}
