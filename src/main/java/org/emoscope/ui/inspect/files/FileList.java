package org.emoscope.ui.inspect.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The files that were opened or dropped, each once, and which of them is chosen. Needs no toolkit. */
public final class FileList {

    /** More than anybody goes through; keeps a folder dropped by mistake from filling the memory. */
    public static final int MOST = 2000;

    private final ObservableList<ListedFile> files = FXCollections.observableArrayList();
    private final ObservableList<ListedFile> view = FXCollections.unmodifiableObservableList(files);
    private final ReadOnlyObjectWrapper<@Nullable Path> chosen = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty shown = new SimpleBooleanProperty();

    ObservableList<ListedFile> files() {
        return view;
    }

    /** The file that is open or about to be; nothing if that one is not in the list. */
    ReadOnlyObjectProperty<@Nullable Path> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the list is to be seen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Puts files at the end, unless they are there already or there are too many. */
    void add(List<Path> added) {
        Set<Path> there = new LinkedHashSet<>(paths());
        List<ListedFile> fresh = new ArrayList<>();
        for (Path file : added) {
            if (there.size() < MOST && there.add(file)) {
                fresh.add(ListedFile.untried(file));
            }
        }
        files.addAll(fresh);
    }

    /** A file of the list is about to be opened. */
    void choose(Path file) {
        chosen.set(file);
    }

    /** A file was opened; it is put at the end if it was not in the list. */
    public void opened(Path file) {
        add(List.of(file));
        tell(file, "");
        chosen.set(indexOf(file) < 0 ? null : file);
    }

    /**
     * A file could not be opened; it is marked if it is in the list.
     *
     * @param why one sentence
     * @return whether a person sees the mark
     */
    public boolean refused(Path file, String why) {
        tell(file, why);
        return shown.get() && indexOf(file) >= 0;
    }

    /** Takes a file out; if it was chosen, nothing is from then on. */
    void remove(Path file) {
        if (file.equals(chosen.get())) {
            chosen.set(null);
        }
        files.removeIf(each -> each.file().equals(file));
    }

    void clear() {
        chosen.set(null);
        files.clear();
    }

    /** The file some places further down than the chosen one, as far as there are any. */
    Optional<Path> beside(int places) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Path from = chosen.get();
        int index = from == null ? -1 : indexOf(from);
        int wanted = index < 0 ? 0 : Math.max(0, Math.min(files.size() - 1, index + places));
        return wanted == index
                ? Optional.empty()
                : Optional.of(files.get(wanted).file());
    }

    /** Which place a file has, −1 if none. */
    int indexOf(Path file) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).file().equals(file)) {
                return i;
            }
        }
        return -1;
    }

    List<Path> paths() {
        return files.stream().map(ListedFile::file).toList();
    }

    private void tell(Path file, String problem) {
        int index = indexOf(file);
        ListedFile told = new ListedFile(file, problem);
        if (index >= 0 && !files.get(index).equals(told)) {
            files.set(index, told);
        }
    }
}
