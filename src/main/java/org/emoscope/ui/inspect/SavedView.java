package org.emoscope.ui.inspect;

import java.util.Optional;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where one was in a recording's file, to be there again after a restart, when all of it is open.
 *
 * @param selected nothing if nothing was selected
 * @param cursor in seconds, NaN where there was none
 */
record SavedView(TimeSpan visible, @Nullable TimeSpan selected, double cursor) {

    static SavedView of(InspectModel model) {
        Recording recording = model.recordingProperty().get();
        double start = recording == null
                ? 0
                : recording.source().part().map(TimeSpan::from).orElse(0.0);
        TimeSpan selected = model.selectionProperty().get();
        return new SavedView(
                model.axis().visible().shiftedBy(start),
                selected == null ? null : selected.shiftedBy(start),
                model.cursorProperty().get() + start);
    }

    /** What {@link #save} left, if it makes sense. */
    static Optional<SavedView> load(SettingsSection state) {
        return span(state, "visible")
                .filter(visible -> visible.length() > 0)
                .map(visible -> new SavedView(
                        visible,
                        span(state, "selected").orElse(null),
                        state.number("cursor").orElse(0)));
    }

    void save(SettingsSection state) {
        put(state, "visible", visible);
        put(state, "selected", selected == null ? new TimeSpan(0, 0) : selected);
        state.put("cursor", Double.isNaN(cursor) ? 0 : cursor);
    }

    /** Goes there, as far as the recording reaches. */
    void restore(InspectModel model) {
        TimeSpan whole = model.axis().whole();
        model.axis().show(visible.within(whole));
        if (selected != null && selected.length() > 0 && selected.from() < whole.to()) {
            model.selectionProperty().set(new TimeSpan(selected.from(), Math.min(selected.to(), whole.to())));
        }
        model.cursorProperty().set(Math.max(whole.from(), Math.min(whole.to(), cursor)));
        model.history().clear();
    }

    private static void put(SettingsSection state, String name, TimeSpan span) {
        state.put(name + "From", span.from());
        state.put(name + "To", span.to());
    }

    private static Optional<TimeSpan> span(SettingsSection state, String name) {
        double from = state.number(name + "From").orElse(Double.NaN);
        double to = state.number(name + "To").orElse(Double.NaN);
        return from >= 0 && from <= to ? Optional.of(new TimeSpan(from, to)) : Optional.empty();
    }
}
