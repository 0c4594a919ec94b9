package org.emoscope.ui.inspect.pane;

import javafx.scene.paint.Color;

/** Colours as numbers for pixels. */
final class Argb {

    private Argb() {}

    /** An opaque colour. */
    static int of(Color colour) {
        int red = (int) Math.round(colour.getRed() * 255);
        int green = (int) Math.round(colour.getGreen() * 255);
        int blue = (int) Math.round(colour.getBlue() * 255);
        return 0xFF00_0000 | red << 16 | green << 8 | blue;
    }

    /** An opaque colour over another one, premultiplied. */
    static int over(int below, int above, double alpha) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double upper = above >>> shift & 0xFF;
            double lower = below >>> shift & 0xFF;
            mixed |= (int) Math.round(upper * alpha + lower * (1 - alpha)) << shift;
        }
        return mixed;
    }
}
