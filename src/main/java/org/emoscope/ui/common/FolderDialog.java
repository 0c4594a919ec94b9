package org.emoscope.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/** Asks a person for a folder. */
public final class FolderDialog {

    private FolderDialog() {}

    /**
     * Waits for the answer; none if nothing was chosen.
     *
     * @param title what the folder is for
     * @param start where to begin looking, if it is there
     * @param place what the dialog stands above
     */
    public static Optional<Path> ask(String title, @Nullable Path start, @Nullable Node place) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(
                        place == null ? null : place.getScene().getWindow()))
                .map(File::toPath);
    }
}
