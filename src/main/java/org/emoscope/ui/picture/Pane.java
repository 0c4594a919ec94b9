package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;

/** One picture over time: what is inside its frame; title, axes and colour bar are drawn around it. */
interface Pane {

    String title();

    /** What goes upwards. */
    Axis vertical();

    /** What the colours mean, if they mean something. */
    Optional<ColourBar> colourBar();

    /** Fills the frame; anything outside is clipped. */
    void paint(Graphics2D g, Rectangle frame, Axis time);
}
