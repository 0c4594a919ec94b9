package org.emoscope.ui.common;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of the current theme, for what is painted rather than styled: pictures of sound and charts.
 *
 * @param background behind a picture
 * @param text on the background
 * @param mutedText axis labels
 * @param grid lines that guide the eye
 * @param trace a curve of samples
 * @param accent the one thing to look at
 * @param success of a good value
 * @param danger of a bad value
 * @param series colours of several curves, told apart in both themes
 */
public record Palette(
        Color background,
        Color text,
        Color mutedText,
        Color grid,
        Color trace,
        Color accent,
        Color success,
        Color danger,
        List<Color> series) {

    public Palette {
        series = List.copyOf(series);
    }
}
