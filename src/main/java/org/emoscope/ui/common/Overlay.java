package org.emoscope.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A layer over the whole window that shows one thing at a time; Escape or a click beside it puts it away. */
public final class Overlay extends StackPane {

    private @Nullable Node before;

    public Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    /** Shows a node and gives the focus to a part of it. */
    public void show(Node node, Node focus) {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        getChildren().setAll(node);
        setVisible(true);
        focus.requestFocus();
    }

    /** Puts away what is shown; the focus goes back where it was. */
    public void hide() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
