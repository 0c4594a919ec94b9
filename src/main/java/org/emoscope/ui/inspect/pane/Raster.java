package org.emoscope.ui.inspect.pane;

/** Paints a stretch of time into pixels, on whichever thread; immutable. */
interface Raster {

    /**
     * Paints.
     *
     * @param grid the columns
     * @param height number of rows, 1 or more
     * @return {@code grid.columns() * height} pixels, row by row from the top, premultiplied; 0 where there is nothing
     */
    int[] paint(PixelGrid grid, int height);
}
