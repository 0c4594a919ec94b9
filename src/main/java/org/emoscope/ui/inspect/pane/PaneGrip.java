package org.emoscope.ui.inspect.pane;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;

/** The gap between two open panes, by which height is given from one to the other. */
final class PaneGrip extends Region {

    static final double HEIGHT = 6;

    private final Region stack;
    private final PaneArrangement arrangement;
    private double grabbed;
    private double sharedHeight;
    private double given;

    /** @param stack the panes' place */
    PaneGrip(PaneKind above, PaneKind below, PaneArrangement arrangement, Region stack) {
        this.stack = stack;
        this.arrangement = arrangement;
        getStyleClass().add("pane-grip");
        setCursor(Cursor.V_RESIZE);
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !openKinds().containsAll(List.of(above, below)), arrangement.openKindsProperty()));
        setOnMousePressed(event -> {
            grabbed = event.getScreenY();
            sharedHeight = heightOfOpenPanes();
            given = 0;
            event.consume();
        });
        setOnMouseDragged(event -> {
            double wanted = (grabbed - event.getScreenY()) / Math.max(1, sharedHeight);
            given += arrangement.giveHeight(above, below, wanted - given);
            event.consume();
        });
    }

    private double heightOfOpenPanes() {
        return stack.getChildrenUnmodifiable().stream()
                .filter(SignalPane.class::isInstance)
                .map(SignalPane.class::cast)
                .filter(pane -> openKinds().contains(pane.kind()))
                .mapToDouble(SignalPane::getHeight)
                .sum();
    }

    private List<PaneKind> openKinds() {
        return arrangement.openKindsProperty().get();
    }
}
