package org.emoscope.ui.inspect.pane;

import java.util.function.DoubleUnaryOperator;

/** Something drawn over a picture of time and frequency; immutable. */
interface Overlay {

    /**
     * Draws over pixels.
     *
     * @param shareOf how high a frequency in Hz lies, 0 at the bottom to 1
     */
    void paint(int[] pixels, PixelGrid grid, int height, DoubleUnaryOperator shareOf, Look look);
}
