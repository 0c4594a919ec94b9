package org.emoscope.ui.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Objects;
import org.emoscope.feature.ColourMap;

/**
 * Says which colour is which level: the clip's maximum, 0 dB, at the top.
 *
 * @param map the colours
 * @param rangeDb how far down they reach
 */
record ColourBar(ColourMap map, double rangeDb) {

    private static final int TICKS = 4;
    private static final int TICK_PIXELS = 4;

    ColourBar {
        Objects.requireNonNull(map, "map");
    }

    void paint(Graphics2D g, Rectangle frame) {
        for (int y = 0; y < frame.height; y++) {
            int level = Math.round((ColourMap.SIZE - 1) * (1 - y / (float) Math.max(1, frame.height - 1)));
            g.setColor(new Color(map.argb(level)));
            g.fillRect(frame.x, frame.y + y, frame.width, 1);
        }
        g.setColor(PictureStyle.FRAME);
        g.drawRect(frame.x, frame.y, frame.width, frame.height - 1);
        Axis axis = Axis.linear("dB", -rangeDb, 0, TICKS);
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(PictureStyle.INK);
        int right = frame.x + frame.width;
        for (double tick : axis.ticks()) {
            double y = frame.y + (1 - axis.position(tick)) * (frame.height - 1);
            g.drawLine(right, (int) Math.round(y), right + TICK_PIXELS, (int) Math.round(y));
            PictureStyle.textRightOf(g, Axis.text(tick), right + TICK_PIXELS + 3.0, y);
        }
        PictureStyle.textAround(g, "dB", frame.x + frame.width / 2.0, frame.y - 8.0);
    }
}
