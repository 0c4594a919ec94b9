package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.List;
import java.util.Objects;

/**
 * Draws panes one above the other on one time axis, with titles, axes and colour bars; in units, on whatever takes them.
 *
 * @param panes one or more, from top to bottom
 * @param time the axis they share
 * @param scale how many pixels a unit has, for what is made of pixels
 * @param theme the colours
 */
record PanePicture(List<Pane> panes, Axis time, PictureScale scale, PictureTheme theme) {

    private static final int PANE_HEIGHT = 230;
    private static final int SINGLE_PANE_HEIGHT = 320;
    private static final int LEFT = 82;
    private static final int RIGHT = 76;
    private static final int TITLE = 34;
    private static final int FOOT = 46;
    private static final int BAR_GAP = 12;
    private static final int BAR_WIDTH = 14;
    private static final int TICK_LENGTH = 4;

    PanePicture {
        panes = List.copyOf(panes);
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(theme, "theme");
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("a picture needs a pane");
        }
    }

    /** How high a picture of so many panes is, in units. */
    static int unitsHigh(int panes) {
        return panes * (TITLE + paneHeight(panes)) + FOOT;
    }

    /** How many pixels of a picture lie within the frame of a pane, from left to right. */
    static int columns(PictureScale scale) {
        return Math.max(1, scale.pixels(PictureScale.UNITS_WIDE - RIGHT) - scale.pixels(LEFT));
    }

    /** Draws everything that the clip leaves. */
    void paint(Graphics2D g) {
        int height = paneHeight(panes.size());
        for (int i = 0; i < panes.size(); i++) {
            int top = i * (TITLE + height) + TITLE;
            Rectangle area = new Rectangle(LEFT, top, PictureScale.UNITS_WIDE - LEFT - RIGHT, height);
            paintPane(g, panes.get(i), area, i == panes.size() - 1);
        }
    }

    private static int paneHeight(int panes) {
        return panes == 1 ? SINGLE_PANE_HEIGHT : PANE_HEIGHT;
    }

    private void paintPane(Graphics2D g, Pane pane, Rectangle area, boolean last) {
        g.setStroke(PictureStyle.HAIR);
        g.setFont(PictureStyle.TITLE_FONT);
        g.setColor(theme.ink());
        String title = PictureStyle.fitted(g, pane.title(), area.width - 2 * BAR_GAP);
        PictureStyle.textRightOf(g, title, area.x, area.y - 14.0);

        Shape clip = g.getClip();
        g.clip(area);
        if (!g.getClip().getBounds().isEmpty()) {
            pane.paint(g, new PaneFrame(area, time, scale, theme));
        }
        g.setClip(clip);
        g.setColor(theme.frame());
        g.draw(area);

        paintVertical(g, pane.vertical(), area);
        paintTime(g, area, last);
        Rectangle bar = new Rectangle(area.x + area.width + BAR_GAP, area.y, BAR_WIDTH, area.height);
        pane.colourBar().ifPresent(b -> b.paint(g, bar, theme));
    }

    private void paintVertical(Graphics2D g, Axis axis, Rectangle area) {
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(theme.ink());
        for (double tick : axis.ticks()) {
            double y = area.y + (1 - axis.position(tick)) * area.height;
            g.drawLine(area.x - TICK_LENGTH, (int) Math.round(y), area.x, (int) Math.round(y));
            PictureStyle.textLeftOf(g, Axis.text(tick), area.x - TICK_LENGTH - 3.0, y);
        }
        g.setFont(PictureStyle.TEXT_FONT);
        PictureStyle.textUpwards(g, axis.title(), 16, area.getCenterY());
    }

    /** Marks under every pane, numbers and title under the last. */
    private void paintTime(Graphics2D g, Rectangle area, boolean last) {
        int bottom = area.y + area.height;
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(theme.ink());
        for (double tick : time.ticks()) {
            double x = area.x + time.position(tick) * area.width;
            g.drawLine((int) Math.round(x), bottom, (int) Math.round(x), bottom + TICK_LENGTH);
            if (last) {
                PictureStyle.textAround(g, Axis.text(tick), x, bottom + TICK_LENGTH + 9.0);
            }
        }
        if (last) {
            g.setFont(PictureStyle.TEXT_FONT);
            PictureStyle.textAround(g, time.title(), area.getCenterX(), bottom + 34.0);
        }
    }
}
