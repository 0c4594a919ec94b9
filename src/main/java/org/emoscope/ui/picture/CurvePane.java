package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Stroke;

/**
 * One value a frame over time, as a line.
 *
 * @param title what it is
 * @param curve the values
 * @param vertical the axis of the values
 */
record CurvePane(String title, Curve curve, Axis vertical) implements Pane {

    @Override
    public void paint(Graphics2D g, PaneFrame frame) {
        frame.paintGrid(g, vertical);
        Stroke before = g.getStroke();
        g.setColor(frame.theme().wave());
        g.setStroke(PictureStyle.TRACE);
        g.draw(new CurveLine(curve, vertical).path(frame));
        g.setStroke(before);
    }
}
