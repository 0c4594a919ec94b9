package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;

/**
 * Where a pane is drawn.
 *
 * @param area its place, in units
 * @param time the axis across it
 * @param scale how many pixels a unit has
 * @param theme its colours
 */
record PaneFrame(Rectangle area, Axis time, PictureScale scale, PictureTheme theme) {

    /** Where a time lies, in units. */
    double x(double seconds) {
        return area.x + time.position(seconds) * area.width;
    }

    /** Where a value lies, in units. */
    double y(Axis vertical, double value) {
        return area.y + (1 - vertical.position(value)) * area.height;
    }

    /** The area in pixels. */
    Rectangle pixels() {
        int left = scale.pixels(area.x);
        int top = scale.pixels(area.y);
        return new Rectangle(
                left, top, scale.pixels(area.x + area.width) - left, scale.pixels(area.y + area.height) - top);
    }

    /** Faint lines across at the ticks of the vertical axis. */
    void paintGrid(Graphics2D g, Axis vertical) {
        g.setColor(theme.grid());
        for (double tick : vertical.ticks()) {
            int y = (int) Math.round(y(vertical, tick));
            g.drawLine(area.x, y, area.x + area.width, y);
        }
    }
}
