package org.emoscope.ui.inspect.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.emoscope.ui.common.FileChoosers;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Asks a person for sound files, one or several. */
public final class OpenDialog {

    private OpenDialog() {}

    /**
     * Waits for the answer; empty if nothing was chosen.
     *
     * @param start where to begin looking, if it is there
     */
    public static List<Path> ask(@Nullable Window owner, @Nullable Path start) {
        List<File> chosen = chooser(Messages.text("inspect.open.title"), start).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /**
     * Waits for the answer of one file; nothing if none was chosen.
     *
     * @param title what the file is for
     * @param start where to begin looking, if it is there
     */
    public static Optional<Path> askOne(String title, @Nullable Window owner, @Nullable Path start) {
        return Optional.ofNullable(chooser(title, start).showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, @Nullable Path start) {
        return FileChoosers.of(
                title,
                start,
                new FileChooser.ExtensionFilter(Messages.text("inspect.open.audio"), SoundFiles.patterns()),
                new FileChooser.ExtensionFilter(Messages.text("inspect.open.all"), "*"));
    }
}
