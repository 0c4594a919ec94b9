package org.emoscope.ui.inspect.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which part of a recording is seen; shared by all panes. Needs no toolkit.
 *
 * <p>The visible part never leaves the recording and never becomes shorter than a few milliseconds.
 */
public final class TimeAxis {

    private static final double SHORTEST_SECONDS = 0.004;

    private final ReadOnlyObjectWrapper<TimeSpan> visible = new ReadOnlyObjectWrapper<>(new TimeSpan(0, 0));
    private TimeSpan whole = new TimeSpan(0, 0);

    public ReadOnlyObjectProperty<TimeSpan> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    public TimeSpan visible() {
        return visible.get();
    }

    public TimeSpan whole() {
        return whole;
    }

    /** Takes a recording of another length and shows all of it. */
    public void setDuration(double seconds) {
        whole = new TimeSpan(0, seconds);
        visible.set(whole);
    }

    public void showAll() {
        visible.set(whole);
    }

    /** Shows a part, or as much around it as the shortest span asks for. */
    public void show(TimeSpan part) {
        double length = Math.max(part.length(), Math.min(SHORTEST_SECONDS, whole.length()));
        double middle = (part.from() + part.to()) / 2;
        TimeSpan wanted = part.length() >= length ? part : new TimeSpan(middle - length / 2, middle + length / 2);
        visible.set(wanted.within(whole));
    }

    /**
     * Zooms so that a time stays where it is on the screen.
     *
     * @param factor above 1 shows less, below 1 more
     */
    public void zoomAbout(double time, double factor) {
        TimeSpan now = visible();
        double length = Math.max(SHORTEST_SECONDS, Math.min(now.length() / factor, whole.length()));
        if (now.length() == 0) {
            return;
        }
        double share = (time - now.from()) / now.length();
        double from = time - share * length;
        visible.set(new TimeSpan(from, from + length).within(whole));
    }

    /** Moves along, to later times if positive. */
    public void panBy(double seconds) {
        visible.set(visible().shiftedBy(seconds).within(whole));
    }

    /** Moves along just so far that a time is seen, with a page's turn if it is outside. */
    public void reveal(double time) {
        TimeSpan now = visible();
        if (!now.contains(time)) {
            visible.set(now.shiftedBy(time - now.from()).within(whole));
        }
    }

    /** Moves along so that a time is in the middle, as far as the recording goes. */
    public void centreOn(double time) {
        TimeSpan now = visible();
        visible.set(now.shiftedBy(time - (now.from() + now.to()) / 2).within(whole));
    }

    /** Where a time lies in a pane of a width; may lie outside. */
    public double toX(double time, double width) {
        TimeSpan now = visible();
        return now.length() == 0 ? 0 : (time - now.from()) / now.length() * width;
    }

    /** Which time lies at a place of a pane of a width, held within the recording. */
    public double toTime(double x, double width) {
        TimeSpan now = visible();
        double time = width <= 0 ? now.from() : now.from() + x / width * now.length();
        return Math.max(whole.from(), Math.min(whole.to(), time));
    }
}
