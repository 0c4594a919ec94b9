package org.emoscope.ui.inspect.pane;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.emoscope.ui.inspect.state.PaneArrangement;

/** Moves a pane among the others while its title is dragged over them. */
final class PaneDrag {

    private PaneDrag() {}

    static void attach(SignalPane pane, PaneArrangement arrangement, Region stack) {
        pane.title().setOnMouseDragged(event -> {
            Point2D there = stack.sceneToLocal(event.getSceneX(), event.getSceneY());
            List<SignalPane> panes = stack.getChildrenUnmodifiable().stream()
                    .filter(SignalPane.class::isInstance)
                    .map(SignalPane.class::cast)
                    .toList();
            panes.stream()
                    .filter(other -> other != pane && isWellOver(other, there.getY()))
                    .findFirst()
                    .ifPresent(other -> arrangement.move(pane.kind(), arrangement.placeOf(other.kind())));
            pane.title().setCursor(Cursor.CLOSED_HAND);
            event.consume();
        });
        pane.title().setOnMouseReleased(event -> pane.title().setCursor(Cursor.HAND));
    }

    /** Past its nearer quarter, so that two panes of different heights do not change places to and fro. */
    private static boolean isWellOver(SignalPane other, double y) {
        double from = other.getLayoutY();
        double height = other.getHeight();
        return y > from + height / 4 && y < from + height * 3 / 4;
    }
}
