package org.emoscope.ui.inspect.pane;

import java.util.List;

/** What one pane shows of a recording; free of the toolkit. */
interface PaneContent {

    /** The word under which its texts are found: {@code inspect.pane.ID}. */
    String id();

    /** How much of the height it takes, beside the others. */
    double weight();

    Raster raster(Analysis analysis, Look look);

    /** The labels of its axis, at most so many. */
    List<Tick> ticks(Analysis analysis, int most);

    /**
     * What lies at a point, in units.
     *
     * @param share how high, 0 at the bottom to 1
     */
    String read(Analysis analysis, double seconds, double share);
}
