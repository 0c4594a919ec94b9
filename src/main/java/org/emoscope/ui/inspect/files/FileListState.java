package org.emoscope.ui.inspect.files;

import java.nio.file.Path;
import org.emoscope.ui.common.SettingsSection;

/** The list of files from one start to the next; what is no path is left out. */
public final class FileListState {

    private FileListState() {}

    public static void save(FileList files, SettingsSection state) {
        state.put("list", files.paths().stream().map(Path::toString).toList());
        state.put("shown", files.shownProperty().get());
    }

    public static void restore(FileList files, SettingsSection state) {
        files.add(state.texts("list").stream()
                .flatMap(text -> SettingsSection.pathOf(text).stream())
                .toList());
        state.flag("shown").ifPresent(files.shownProperty()::set);
    }
}
