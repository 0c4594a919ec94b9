package org.emoscope.ui.common;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files opened last, newest first. Needs no toolkit. */
public final class RecentFiles {

    public static final int MOST = 10;

    private final ObservableList<Path> files = FXCollections.observableArrayList();

    public ObservableList<Path> files() {
        return files;
    }

    /** Puts a file first. */
    public void opened(Path file) {
        List<Path> now = new java.util.ArrayList<>(files);
        now.remove(file);
        now.add(0, file);
        files.setAll(now.subList(0, Math.min(MOST, now.size())));
    }

    /** Takes out a file that could not be opened. */
    public void gone(Path file) {
        files.remove(file);
    }

    public List<String> toTexts() {
        return files.stream().map(Path::toString).toList();
    }

    /** Takes up what was saved; what is no path is left out. */
    public void fromTexts(List<String> texts) {
        files.setAll(texts.stream()
                .flatMap(text -> SettingsSection.pathOf(text).stream())
                .limit(MOST)
                .toList());
    }
}
