package org.emoscope.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.Theme;

/**
 * The place of the perspectives: one is seen, those that were seen before stay unseen behind it.
 *
 * <p>The toolkit styles whatever is put into a window anew, and a perspective is hundreds of nodes; so it is put in once.
 */
final class Front extends StackPane {

    Front() {
        getStyleClass().add(Theme.FRAME);
    }

    /** Shows a content in place of the one before. */
    void show(Node content) {
        getChildren().forEach(each -> see(each, each == content));
        put(content, true);
    }

    /** Puts a content in, unseen, if it is not in yet, as large as it will be. */
    void prepare(Node content) {
        if (!getChildren().contains(content)) {
            put(content, false);
            content.resize(getWidth(), getHeight());
        }
    }

    private void put(Node content, boolean seen) {
        if (!getChildren().contains(content)) {
            see(content, seen);
            getChildren().add(content);
            content.applyCss();
        }
    }

    private static void see(Node content, boolean seen) {
        Presence.set(content, seen);
    }
}
