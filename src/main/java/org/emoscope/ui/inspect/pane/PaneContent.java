package org.emoscope.ui.inspect.pane;

import java.util.List;

/** What one pane shows of a recording; made on a worker, free of the toolkit, immutable to look at. */
interface PaneContent {

    /** Something to paint it with, in a look. */
    Raster raster(Look look);

    /** Whether parts of it may come later than the rest. */
    default boolean grows() {
        return true;
    }

    /** Whether the colours, their range or the spacing of frequencies change what it looks like. */
    default boolean isColoured() {
        return false;
    }

    /** The labels of its axis in a look, at most so many. */
    List<Tick> ticks(Look look, int most);

    /**
     * What lies at a point, in units; some microseconds.
     *
     * @param share how high, 0 at the bottom to 1
     */
    String read(Look look, double seconds, double share);
}
