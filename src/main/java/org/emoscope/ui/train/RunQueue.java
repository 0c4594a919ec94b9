package org.emoscope.ui.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.emoscope.experiment.RunSpec;
import org.jspecify.annotations.Nullable;

/** The runs that wait, the next one first. Needs no toolkit; in a window it belongs to the JavaFX thread. */
final class RunQueue {

    private final ObservableList<QueuedRun> waiting = FXCollections.observableArrayList();
    private final ObservableList<QueuedRun> shown = FXCollections.unmodifiableObservableList(waiting);
    private final ReadOnlyObjectWrapper<@Nullable QueuedRun> edited = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty held = new SimpleBooleanProperty();

    RunQueue() {
        waiting.addListener((ListChangeListener<QueuedRun>) change -> {
            if (edited.get() != null && !waiting.contains(edited.get())) {
                edited.set(null);
            }
        });
    }

    /** The runs in order; to be looked at only. */
    ObservableList<QueuedRun> waiting() {
        return shown;
    }

    /** The run that is in the form to be changed, null if there is none. */
    ReadOnlyObjectProperty<@Nullable QueuedRun> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Whether no further run begins by itself. */
    BooleanProperty heldProperty() {
        return held;
    }

    /** Puts a run at the end. */
    void add(RunSpec spec) {
        waiting.add(new QueuedRun(UUID.randomUUID().toString(), spec));
    }

    /** Puts runs before all that wait already. */
    void restore(List<QueuedRun> saved) {
        waiting.addAll(0, saved);
    }

    /** Takes the next run out. */
    Optional<QueuedRun> take() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.remove(0));
    }

    void remove(QueuedRun run) {
        waiting.remove(run);
    }

    /** Removes all that wait; the run under way is none of them. */
    void clear() {
        waiting.clear();
    }

    /** Moves a run so many places towards the end, or towards the beginning if negative, as far as there are places. */
    void move(QueuedRun run, int places) {
        int from = waiting.indexOf(run);
        int to = Math.max(0, Math.min(waiting.size() - 1, from + places));
        if (from >= 0 && from != to) {
            List<QueuedRun> moved = new ArrayList<>(waiting);
            Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            waiting.setAll(moved);
        }
    }

    /** Begins to change a run; it waits on as it is. */
    void edit(QueuedRun run) {
        if (waiting.contains(run)) {
            edited.set(run);
        }
    }

    /** Leaves the run that was to be changed as it is. */
    void leave() {
        edited.set(null);
    }

    /** Puts a changed run in the place of the one that was to be changed. */
    void replace(RunSpec spec) {
        QueuedRun old = edited.get();
        if (old != null) {
            edited.set(null);
            waiting.set(waiting.indexOf(old), new QueuedRun(old.id(), spec));
        }
    }
}
