package org.emoscope.ui.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.experiment.RunEntry;
import org.jspecify.annotations.Nullable;

/** The runs there are and the one that is looked at. Needs no toolkit. */
final class ResultsModel {

    private final ObservableList<RunEntry> runs = FXCollections.observableArrayList();
    private final List<Path> elsewhere = new ArrayList<>();
    private final ObjectProperty<@Nullable RunEntry> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<ResultsPart> part = new SimpleObjectProperty<>(ResultsPart.FIGURES);
    private final ObjectProperty<MatrixMode> mode = new SimpleObjectProperty<>(MatrixMode.COUNTS);

    /** Newest first; before them those that were opened from elsewhere. */
    ObservableList<RunEntry> runs() {
        return runs;
    }

    /** The run folders that were opened from elsewhere. */
    List<Path> elsewhere() {
        return elsewhere;
    }

    /** The run that is looked at, null if none is. */
    ObjectProperty<@Nullable RunEntry> chosenProperty() {
        return chosen;
    }

    /** What of the run is looked at. */
    ObjectProperty<ResultsPart> partProperty() {
        return part;
    }

    /** What the cells of the matrix say. */
    ObjectProperty<MatrixMode> modeProperty() {
        return mode;
    }

    /** Takes a new list; the run of this folder is looked at, or the first if there is none. */
    void list(List<RunEntry> now, @Nullable Path wanted) {
        if (!runs.equals(now)) {
            chosen.set(null);
            runs.setAll(now);
        }
        chosen.set(now.stream()
                .filter(each -> each.folder().path().equals(wanted))
                .findFirst()
                .orElse(now.isEmpty() ? null : now.get(0)));
    }
}
