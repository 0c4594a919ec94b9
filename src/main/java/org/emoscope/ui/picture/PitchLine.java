package org.emoscope.ui.picture;

import java.awt.Graphics2D;

/** The fundamental frequency over levels. */
record PitchLine(Curve pitch) implements LevelOverlay {

    @Override
    public void paint(Graphics2D g, PaneFrame frame, Axis vertical) {
        LevelOverlay.draw(g, new CurveLine(pitch, vertical).path(frame));
    }
}
