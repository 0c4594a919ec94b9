package org.emoscope.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Makes the system's own dialogs for files. */
public final class FileChoosers {

    private FileChoosers() {}

    /**
     * A dialog that has not been shown.
     *
     * @param title what the file is for
     * @param start where to begin looking, if it is there
     * @param filters which files are offered, the first ones first
     */
    public static FileChooser of(String title, @Nullable Path start, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filters);
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return chooser;
    }
}
