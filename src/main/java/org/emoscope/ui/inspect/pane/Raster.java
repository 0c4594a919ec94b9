package org.emoscope.ui.inspect.pane;

/** Paints a stretch of time into pixels, on whichever thread; immutable. */
interface Raster {

    /**
     * Paints over pixels that are all 0.
     *
     * @param grid the columns
     * @param height number of rows, 1 or more
     * @param pixels {@code grid.columns() * height} of them, row by row from the top, premultiplied; left at 0 where there
     *     is nothing
     */
    void paint(PixelGrid grid, int height, int[] pixels);

    /** Paints into pixels of its own. */
    default int[] paint(PixelGrid grid, int height) {
        int[] pixels = new int[grid.columns() * height];
        paint(grid, height, pixels);
        return pixels;
    }
}
