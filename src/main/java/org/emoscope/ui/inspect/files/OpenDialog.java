package org.emoscope.ui.inspect.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("inspect.open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Messages.text("inspect.open.audio"), SoundFiles.patterns()),
                        new FileChooser.ExtensionFilter(Messages.text("inspect.open.all"), "*"));
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
