package org.emoscope.ui.picture;

import java.awt.Graphics2D;
import java.util.Optional;

/** One picture over time: what is inside its frame; title, axes and colour bar are drawn around it. */
interface Pane {

    String title();

    /** What goes upwards. */
    Axis vertical();

    /** What the colours mean, if they mean something. */
    default Optional<ColourBar> colourBar() {
        return Optional.empty();
    }

    /** Fills the frame, or as much of it as the clip leaves; anything outside is clipped. */
    void paint(Graphics2D g, PaneFrame frame);
}
