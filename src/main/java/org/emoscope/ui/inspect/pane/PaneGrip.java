package org.emoscope.ui.inspect.pane;

import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;

/** The gap between two panes, by which height is given from one to the other. */
final class PaneGrip extends Region {

    static final double HEIGHT = 6;

    private double grabbed;

    /** @param whole the panes' place, whose height is shared out */
    PaneGrip(PaneKind above, PaneKind below, PaneArrangement arrangement, Region whole) {
        getStyleClass().add("pane-grip");
        setCursor(Cursor.V_RESIZE);
        setOnMousePressed(event -> {
            grabbed = event.getScreenY();
            event.consume();
        });
        setOnMouseDragged(event -> {
            double share = (grabbed - event.getScreenY()) / Math.max(1, whole.getHeight());
            grabbed = event.getScreenY();
            arrangement.giveHeight(above, below, share);
            event.consume();
        });
    }
}
