package org.emoscope.ui.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Rectangle;
import java.util.Objects;
import org.emoscope.feature.ColourMap;

/**
 * Says which colour is which value.
 *
 * @param map the colours
 * @param axis the values, lowest colour to highest
 */
record ColourBar(ColourMap map, Axis axis) {

    private static final int TICKS = 4;
    private static final int TICK_PIXELS = 4;

    ColourBar {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(axis, "axis");
    }

    /** A bar of even spacing. */
    static ColourBar of(ColourMap map, String unit, double low, double high) {
        return new ColourBar(map, Axis.linear(unit, low, high, TICKS));
    }

    /** The colour of a value; beyond the ends it is that of the end. */
    int argb(double value) {
        double level = (ColourMap.SIZE - 1) * axis.position(value);
        return map.argb((int) Math.round(Math.max(0, Math.min(ColourMap.SIZE - 1.0, level))));
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
        float[] fractions = new float[ColourMap.SIZE];
        Color[] colours = new Color[ColourMap.SIZE];
        for (int i = 0; i < ColourMap.SIZE; i++) {
            fractions[i] = (float) i / (ColourMap.SIZE - 1);
            colours[i] = new Color(map.argb(i));
        }
        return new LinearGradientPaint(0, frame.y + frame.height, 0, frame.y, fractions, colours);
    }
}
