package org.emoscope.ui.inspect.state;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What was visible and selected before: every change can be undone and done again, and one can go back and forward among
 * the visible spans alone. Changes that follow each other at once, as under a turning wheel, count as one. Needs no
 * toolkit.
 */
public final class ViewHistory {

    private static final int MOST = 200;
    private static final long AT_ONCE_NANOS = 400_000_000L;

    /** Where one was. */
    private record View(TimeSpan visible, @Nullable TimeSpan selected) {}

    private final TimeAxis axis;
    private final ObjectProperty<@Nullable TimeSpan> selection;
    private final LongSupplier clock;
    private final List<View> views = new ArrayList<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int now;
    private long changedAt;
    private boolean moving;

    /** @param clock in nanoseconds */
    ViewHistory(TimeAxis axis, ObjectProperty<@Nullable TimeSpan> selection, LongSupplier clock) {
        this.axis = axis;
        this.selection = selection;
        this.clock = clock;
        clear();
        axis.visibleProperty().addListener((property, before, after) -> changed());
        selection.addListener((property, before, after) -> changed());
    }

    /** Whether there is something to undo. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether something was undone that can be done again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether another span was visible before this one. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether another span was visible after this one. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Undoes the last change of view or selection. */
    public void undo() {
        goTo(now - 1);
    }

    /** Does again what was undone. */
    public void redo() {
        goTo(now + 1);
    }

    /** Shows the span that was visible before this one; nothing if there is none. */
    public void back() {
        otherSpan(-1).ifPresent(this::goTo);
    }

    /** Shows the span that was visible after this one; nothing if there is none. */
    public void forward() {
        otherSpan(1).ifPresent(this::goTo);
    }

    /** Lets something move what is visible that is no person, such as the sound that is followed: nothing to undo. */
    public void carryAlong(Runnable move) {
        moving = true;
        try {
            move.run();
        } finally {
            moving = false;
        }
        views.set(now, new View(axis.visible(), selection.get()));
        tell();
    }

    /** Forgets everything: another recording is open. */
    public void clear() {
        views.clear();
        views.add(new View(axis.visible(), selection.get()));
        now = 0;
        changedAt = clock.getAsLong() - 2 * AT_ONCE_NANOS;
        tell();
    }

    private void changed() {
        View view = new View(axis.visible(), selection.get());
        if (moving || view.equals(views.get(now))) {
            return;
        }
        long time = clock.getAsLong();
        boolean atOnce = now > 0 && time - changedAt < AT_ONCE_NANOS;
        changedAt = time;
        views.subList(now + 1, views.size()).clear();
        if (atOnce) {
            views.set(now, view);
        } else {
            views.add(view);
            if (views.size() > MOST) {
                views.remove(0);
            }
            now = views.size() - 1;
        }
        tell();
    }

    private OptionalInt otherSpan(int direction) {
        for (int place = now + direction; place >= 0 && place < views.size(); place += direction) {
            if (!views.get(place).visible().equals(axis.visible())) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private void goTo(int place) {
        if (place < 0 || place >= views.size()) {
            return;
        }
        moving = true;
        try {
            now = place;
            axis.show(views.get(place).visible());
            selection.set(views.get(place).selected());
        } finally {
            moving = false;
        }
        changedAt = clock.getAsLong() - 2 * AT_ONCE_NANOS;
        tell();
    }

    private void tell() {
        undoable.set(now > 0);
        redoable.set(now < views.size() - 1);
        canGoBack.set(otherSpan(-1).isPresent());
        canGoForward.set(otherSpan(1).isPresent());
    }
}
