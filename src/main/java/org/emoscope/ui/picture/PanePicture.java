package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

/**
 * Draws panes one above the other on one time axis, with titles, axes and colour bars.
 *
 * @param panes one or more, from top to bottom
 * @param time the axis they share
 */
record PanePicture(List<Pane> panes, Axis time) {

    private static final int WIDTH = 1200;
    private static final int PANE_HEIGHT = 230;
    private static final int SINGLE_PANE_HEIGHT = 320;
    private static final int LEFT = 82;
    private static final int RIGHT = 76;
    private static final int TITLE = 34;
    private static final int FOOT = 46;
    private static final int BAR_GAP = 12;
    private static final int BAR_WIDTH = 14;
    private static final int TICK_PIXELS = 4;

    PanePicture {
        panes = List.copyOf(panes);
        Objects.requireNonNull(time, "time");
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("a picture needs a pane");
        }
    }

    BufferedImage draw() {
        int paneHeight = panes.size() == 1 ? SINGLE_PANE_HEIGHT : PANE_HEIGHT;
        int height = panes.size() * (TITLE + paneHeight) + FOOT;
        BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = PictureStyle.begin(picture);
        try {
            for (int i = 0; i < panes.size(); i++) {
                int top = i * (TITLE + paneHeight) + TITLE;
                Rectangle frame = new Rectangle(LEFT, top, WIDTH - LEFT - RIGHT, paneHeight);
                paintPane(g, panes.get(i), frame, i == panes.size() - 1);
            }
        } finally {
            g.dispose();
        }
        return picture;
    }

    private void paintPane(Graphics2D g, Pane pane, Rectangle frame, boolean last) {
        g.setFont(PictureStyle.TITLE_FONT);
        g.setColor(PictureStyle.INK);
        String title = PictureStyle.fitted(g, pane.title(), frame.width - 2 * BAR_GAP);
        PictureStyle.textRightOf(g, title, frame.x, frame.y - 14.0);

        Shape clip = g.getClip();
        g.clip(frame);
        pane.paint(g, frame, time);
        g.setClip(clip);
        g.setColor(PictureStyle.FRAME);
        g.draw(frame);

        paintVertical(g, pane.vertical(), frame);
        paintTime(g, frame, last);
        Rectangle bar = new Rectangle(frame.x + frame.width + BAR_GAP, frame.y, BAR_WIDTH, frame.height);
        pane.colourBar().ifPresent(b -> b.paint(g, bar));
    }

    private static void paintVertical(Graphics2D g, Axis axis, Rectangle frame) {
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(PictureStyle.INK);
        for (double tick : axis.ticks()) {
            double y = frame.y + (1 - axis.position(tick)) * frame.height;
            g.drawLine(frame.x - TICK_PIXELS, (int) Math.round(y), frame.x, (int) Math.round(y));
            PictureStyle.textLeftOf(g, Axis.text(tick), frame.x - TICK_PIXELS - 3.0, y);
        }
        g.setFont(PictureStyle.TEXT_FONT);
        PictureStyle.textUpwards(g, axis.title(), 16, frame.getCenterY());
    }

    /** Marks under every pane, numbers and title under the last. */
    private void paintTime(Graphics2D g, Rectangle frame, boolean last) {
        int bottom = frame.y + frame.height;
        g.setFont(PictureStyle.SMALL_FONT);
        g.setColor(PictureStyle.INK);
        for (double tick : time.ticks()) {
            double x = frame.x + time.position(tick) * frame.width;
            g.drawLine((int) Math.round(x), bottom, (int) Math.round(x), bottom + TICK_PIXELS);
            if (last) {
                PictureStyle.textAround(g, Axis.text(tick), x, bottom + TICK_PIXELS + 9.0);
            }
        }
        if (last) {
            g.setFont(PictureStyle.TEXT_FONT);
            PictureStyle.textAround(g, time.title(), frame.getCenterX(), bottom + 34.0);
        }
    }
}
