package org.emoscope.ui.inspect.pane;

import java.util.function.DoubleUnaryOperator;

/** Something drawn over a picture of time and frequency, light with a dark edge, which is seen on every colour; immutable. */
interface Overlay {

    int LINE = 0xFFFF_FFFF;
    int EDGE = 0xFF10_1418;

    /**
     * Draws over pixels.
     *
     * @param shareOf how high a frequency in Hz lies, 0 at the bottom to 1
     */
    void paint(int[] pixels, PixelGrid grid, int height, DoubleUnaryOperator shareOf, Look look);
}
