package org.emoscope.ui.inspect.lens;

import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/** The left edge of the open lens, by which it is made wider and narrower. */
final class LensEdge extends Region {

    private static final double WIDTH = 6;

    private double grabbed;
    private double before;

    LensEdge(LensDock dock) {
        getStyleClass().add("lens-edge");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(event -> {
            grabbed = event.getScreenX();
            before = dock.width();
            event.consume();
        });
        setOnMouseDragged(event -> {
            dock.resize(before + grabbed - event.getScreenX());
            event.consume();
        });
    }
}
