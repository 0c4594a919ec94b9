package org.emoscope.ui.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Rectangle;
import java.util.Objects;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.DifferenceColours;

/**
 * Says which colour is which value.
 *
 * @param colours from the lowest to the highest value
 * @param axis the values
 */
record ColourBar(Colours colours, Axis axis) {

    private static final int TICKS = 4;
    private static final int DIFFERENCE_TICKS = 7;
    private static final int TICK_PIXELS = 4;

    /** How many colours the bar is painted with. */
    private static final int STOPS = 256;

    /** Colours in a row. */
    @FunctionalInterface
    interface Colours {

        /**
         * An opaque colour, {@code 0xAARRGGBB}.
         *
         * @param share 0 for the first to 1 for the last
         */
        int argb(double share);
    }

    ColourBar {
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(axis, "axis");
    }

    /** A bar of even spacing. */
    static ColourBar of(ColourMap map, String unit, double low, double high) {
        return new ColourBar(
                share -> map.argb((int) Math.round((ColourMap.SIZE - 1) * share)), Axis.linear(unit, low, high, TICKS));
    }

    /** The bar of a difference of levels. */
    static ColourBar ofDifference(PictureTheme theme) {
        double full = DifferenceColours.FULL_DB;
        int none = theme.background().getRGB();
        return new ColourBar(
                share -> DifferenceColours.argb((2 * share - 1) * full, none),
                Axis.linear("dB", -full, full, DIFFERENCE_TICKS));
    }

    /** The colour of a value; beyond the ends it is that of the end. */
    int argb(double value) {
        return colours.argb(Math.max(0, Math.min(1, axis.position(value))));
    }

    void paint(Graphics2D g, Rectangle frame, PictureTheme theme) {
        g.setPaint(gradient(frame));
        g.fill(frame);
        g.setColor(theme.frame());
        g.draw(frame);
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(theme.ink());
        int right = frame.x + frame.width;
        for (double tick : axis.ticks()) {
            double y = frame.y + (1 - axis.position(tick)) * frame.height;
            g.drawLine(right, (int) Math.round(y), right + TICK_PIXELS, (int) Math.round(y));
            PictureStyle.textRightOf(g, Axis.text(tick), right + TICK_PIXELS + 3.0, y);
        }
        PictureStyle.textAround(g, axis.title(), frame.x + frame.width / 2.0, frame.y - 8.0);
    }

    private LinearGradientPaint gradient(Rectangle frame) {
        float[] fractions = new float[STOPS];
        Color[] painted = new Color[STOPS];
        for (int i = 0; i < STOPS; i++) {
            double share = (double) i / (STOPS - 1);
            fractions[i] = (float) share;
            painted[i] = new Color(colours.argb(share));
        }
        return new LinearGradientPaint(0, frame.y + frame.height, 0, frame.y, fractions, painted);
    }
}
