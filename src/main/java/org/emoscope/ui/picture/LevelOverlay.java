package org.emoscope.ui.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;

/** Something drawn over levels: light with a dark edge, which is seen on every colour. */
interface LevelOverlay {

    /** @param vertical the frequencies of the levels, in Hz */
    void paint(Graphics2D g, PaneFrame frame, Axis vertical);

    /** Draws a line that is seen on every colour. */
    static void draw(Graphics2D g, Shape line) {
        Stroke before = g.getStroke();
        g.setColor(new Color(0x10_1418));
        g.setStroke(new BasicStroke(3.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
        g.setStroke(before);
    }
}
