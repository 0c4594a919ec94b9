package org.emoscope.ui.inspect.pane;

import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * The columns of a picture on a grid that begins at time 0, so that scrolling moves a picture and never changes it.
 *
 * @param first number of the first column
 * @param columns number of columns
 * @param columnSeconds how much time a column holds, above 0
 */
record PixelGrid(long first, int columns, double columnSeconds) {

    /**
     * The columns that cover what is visible in a pane.
     *
     * @param visible longer than 0
     * @param width pixels of the pane, 1 or more
     */
    static PixelGrid covering(TimeSpan visible, int width) {
        double seconds = visible.length() / width;
        return new PixelGrid((long) Math.floor(visible.from() / seconds), width + 1, seconds);
    }

    /** When a column begins. */
    double startOf(int column) {
        return (first + column) * columnSeconds;
    }

    TimeSpan span() {
        return new TimeSpan(startOf(0), startOf(columns));
    }
}
