package org.emoscope.ui.common;

import javafx.scene.Node;

/** Whether a node is there at all. */
public final class Presence {

    private Presence() {}

    /** Shows a node; one that is not there takes no room either. */
    public static void set(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }
}
