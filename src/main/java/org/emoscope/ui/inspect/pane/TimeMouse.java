package org.emoscope.ui.inspect.pane;

import javafx.scene.Cursor;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.emoscope.ui.inspect.state.InspectModel;

/** The mouse over time: the wheel zooms at the pointer and with Shift moves along; in the ruler dragging moves along. */
final class TimeMouse {

    /** How much a notch of the wheel, 40 units, zooms. */
    private static final double ZOOM_A_UNIT = Math.log(1.25) / 40;

    private TimeMouse() {}

    /** Gives the ruler its mouse. */
    static void attach(InspectModel model, TimeRuler ruler) {
        double[] fromX = new double[1];
        ruler.setCursor(Cursor.OPEN_HAND);
        ruler.setOnMousePressed(event -> {
            fromX[0] = event.getX();
            ruler.setCursor(Cursor.CLOSED_HAND);
        });
        ruler.setOnMouseDragged(event -> {
            drag(model, fromX[0] - event.getX(), ruler.getWidth() - SignalPane.GUTTER);
            fromX[0] = event.getX();
        });
        ruler.setOnMouseReleased(event -> ruler.setCursor(Cursor.OPEN_HAND));
        ruler.setOnScroll(
                event -> scroll(model, event, event.getX() - SignalPane.GUTTER, ruler.getWidth() - SignalPane.GUTTER));
    }

    /** Moves along by some pixels of a width. */
    static void drag(InspectModel model, double pixels, double width) {
        model.axis().panBy(pixels / Math.max(1, width) * model.axis().visible().length());
    }

    /** Zooms or moves along. */
    static void scroll(InspectModel model, ScrollEvent event, double x, double width) {
        if (event.getDeltaX() != 0 || event.isShiftDown()) {
            double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            model.pan(-delta / Math.max(1, width));
        } else if (event.getDeltaY() != 0) {
            model.axis().zoomAbout(model.axis().toTime(x, width), Math.exp(event.getDeltaY() * ZOOM_A_UNIT));
        }
        event.consume();
    }

    static void zoom(InspectModel model, Region area, double x, double factor) {
        model.axis().zoomAbout(model.axis().toTime(x, area.getWidth()), factor);
    }
}
