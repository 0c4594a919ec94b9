package org.emoscope.ui.train;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.experiment.EpochResult;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.Summary;
import org.emoscope.ui.common.Problem;
import org.jspecify.annotations.Nullable;

/** What is known of the run under way, or of the last one. Needs no toolkit. */
final class RunWatch {

    /** More earlier folds than these would not be told apart. */
    static final int MOST_EARLIER = 20;

    private final ObjectProperty<RunState> state = new SimpleObjectProperty<>(RunState.NONE);
    private final StringProperty title = new SimpleStringProperty("");
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RunFolder> folder = new SimpleObjectProperty<>();
    private final BooleanProperty synthetic = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RunVitals> vitals = new SimpleObjectProperty<>();
    private final ObservableList<Summary.FoldScore> folds = FXCollections.observableArrayList();
    private final List<FoldCurves> curves = new ArrayList<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /** Forgets the run before. */
    void begin(String newTitle) {
        title.set(newTitle);
        state.set(RunState.RUNNING);
        progress.set(-1);
        message.set("");
        folder.set(null);
        synthetic.set(false);
        problem.set(null);
        vitals.set(null);
        folds.clear();
        curves.clear();
        changed();
    }

    ObjectProperty<RunState> stateProperty() {
        return state;
    }

    /** What the run is called. */
    StringProperty titleProperty() {
        return title;
    }

    /** 0 to 1, or negative where the length is unknown. */
    DoubleProperty progressProperty() {
        return progress;
    }

    StringProperty messageProperty() {
        return message;
    }

    /** The run's folder, null until it is made. */
    ObjectProperty<@Nullable RunFolder> folderProperty() {
        return folder;
    }

    /** Whether its corpus is made by a machine. */
    BooleanProperty syntheticProperty() {
        return synthetic;
    }

    /** Why the run failed, null if it did not. */
    ObjectProperty<@Nullable Problem> problemProperty() {
        return problem;
    }

    /** How the run fares as of its last epoch, null before the first. */
    ObjectProperty<@Nullable RunVitals> vitalsProperty() {
        return vitals;
    }

    /** The folds that are done, in the order in which they were. */
    ObservableList<Summary.FoldScore> folds() {
        return folds;
    }

    /** The curves of the fold under way, and before them those of the newest folds before it, oldest first. */
    List<FoldCurves> curves() {
        return curves.subList(Math.max(0, curves.size() - 1 - MOST_EARLIER), curves.size());
    }

    /** Goes up when curves have changed; once a batch. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    void add(EpochResult epoch) {
        if (curves.isEmpty() || !curves.get(curves.size() - 1).isOf(epoch)) {
            curves.add(new FoldCurves(epoch.seed(), epoch.fold()));
        }
        curves.get(curves.size() - 1).add(epoch);
    }

    /** A batch of events has come in. */
    void changed() {
        changes.set(changes.get() + 1);
    }
}
