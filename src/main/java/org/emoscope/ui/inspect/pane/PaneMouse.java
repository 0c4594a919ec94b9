package org.emoscope.ui.inspect.pane;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.emoscope.ui.inspect.state.Hover;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The mouse in a pane: moving reads, dragging selects, dragging with the middle button or with Alt moves along, the
 * wheel zooms at the pointer and with Shift moves along, a double click shows the selection that it is in, or everything.
 */
final class PaneMouse {

    private final InspectModel model;
    private final SignalPane pane;
    private final Region area;
    private double panFromX;
    private boolean panning;

    /** What was selected where the mouse went down first: a double click has that one taken away by its first half. */
    private @Nullable TimeSpan pressedOn;

    private PaneMouse(InspectModel model, SignalPane pane) {
        this.model = model;
        this.pane = pane;
        this.area = pane.area();
    }

    /** Gives a pane its mouse. */
    static void attach(InspectModel model, SignalPane pane) {
        PaneMouse mouse = new PaneMouse(model, pane);
        mouse.area.setCursor(Cursor.CROSSHAIR);
        mouse.area.setOnMouseMoved(mouse::read);
        mouse.area.setOnMouseExited(event -> model.hoverProperty().set(null));
        mouse.area.setOnMousePressed(mouse::press);
        mouse.area.setOnMouseDragged(mouse::drag);
        mouse.area.setOnMouseReleased(event -> mouse.area.setCursor(Cursor.CROSSHAIR));
        mouse.area.setOnMouseClicked(mouse::click);
        mouse.area.setOnScroll(mouse::scroll);
        mouse.area.setOnZoom(mouse::pinch);
    }

    private void read(MouseEvent event) {
        double share = 1 - event.getY() / Math.max(1, area.getHeight());
        model.hoverProperty().set(new Hover(pane.kind(), Math.max(0, Math.min(1, share))));
        model.cursorProperty().set(timeAt(event.getX()));
    }

    private void press(MouseEvent event) {
        pane.getParent().requestFocus();
        panning = isPan(event);
        if (event.getClickCount() == 1) {
            pressedOn = model.selectionProperty().get();
        }
        if (panning) {
            panFromX = event.getX();
            area.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            if (event.isShiftDown()) {
                model.dragTo(timeAt(event.getX()));
                pressedOn = model.selectionProperty().get();
            } else if (event.getClickCount() == 1) {
                model.press(timeAt(event.getX()));
            }
        }
    }

    private void drag(MouseEvent event) {
        if (panning) {
            TimeMouse.drag(model, panFromX - event.getX(), area.getWidth());
            panFromX = event.getX();
        } else if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            read(event);
            model.dragTo(timeAt(event.getX()));
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            TimeSpan selected = pressedOn;
            if (selected != null && selected.contains(timeAt(event.getX()))) {
                model.selectionProperty().set(selected);
                model.axis().show(selected);
            } else {
                model.axis().showAll();
            }
        }
    }

    private void scroll(ScrollEvent event) {
        TimeMouse.scroll(model, event, event.getX(), area.getWidth());
    }

    private void pinch(ZoomEvent event) {
        TimeMouse.zoom(model, area, event.getX(), event.getZoomFactor());
        event.consume();
    }

    private static boolean isPan(MouseEvent event) {
        return event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && event.isAltDown();
    }

    private double timeAt(double x) {
        return model.axis().toTime(x, area.getWidth());
    }
}
