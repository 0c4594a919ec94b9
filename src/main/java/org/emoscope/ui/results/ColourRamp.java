package org.emoscope.ui.results;

import javafx.scene.paint.Color;
import org.emoscope.ui.common.Palette;

/**
 * Colours from the background of pictures to the accent, with the text that can be read on each.
 *
 * @param palette the theme's colours
 */
record ColourRamp(Palette palette) {

    /** The colour of a strength from 0 to 1. */
    Color fill(double strength) {
        return palette.background().interpolate(palette.accent(), Math.max(0, Math.min(1, strength)));
    }

    /** Black or white, whichever stands out more on the colour of a strength. */
    Color text(double strength) {
        double luminance = luminance(fill(strength));
        double onWhite = (1 + 0.05) / (luminance + 0.05);
        double onBlack = (luminance + 0.05) / 0.05;
        return onWhite > onBlack ? Color.WHITE : Color.BLACK;
    }

    /** Relative luminance of the sRGB standard (WCAG 2). */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
