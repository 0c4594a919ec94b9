package org.emoscope.ui.common;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tooltips that are made when the pointer first comes.
 *
 * <p>A tooltip is a window with a scene of its own: a hundred of them made in advance are felt when a place is first shown.
 */
public final class Hints {

    private static final double WIDEST = 360;

    private Hints() {}

    /** Gives a node a hint that stays the same; without a help of its own it is the hint for those who listen. */
    public static void give(Node node, String hint) {
        if (node.getAccessibleHelp() == null) {
            node.setAccessibleHelp(hint);
        }
        follow(node, () -> hint);
    }

    /** Gives a node a hint that is asked for each time the pointer comes; there is none while it is empty. */
    public static void follow(Node node, Supplier<String> hint) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Late(node, hint));
    }

    private static final class Late implements EventHandler<MouseEvent> {

        private final Node node;
        private final Supplier<String> hint;
        private @Nullable Tooltip tooltip;

        Late(Node node, Supplier<String> hint) {
            this.node = node;
            this.hint = hint;
        }

        @Override
        public void handle(MouseEvent event) {
            String now = hint.get();
            if (tooltip != null && tooltip.getText().equals(now)) {
                return;
            }
            if (tooltip != null) {
                Tooltip.uninstall(node, tooltip);
                tooltip = null;
            }
            if (!now.isEmpty()) {
                Tooltip made = new Tooltip(now);
                made.setWrapText(true);
                made.setMaxWidth(WIDEST);
                Tooltip.install(node, made);
                tooltip = made;
            }
        }
    }
}
