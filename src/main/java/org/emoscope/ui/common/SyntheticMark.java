package org.emoscope.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Says of a corpus or a run that its voices are made by a machine; not there where they are not. */
public final class SyntheticMark extends Label {

    public SyntheticMark() {
        super(Messages.text("synthetic"));
        getStyleClass().add("synthetic-mark");
        setMinWidth(Region.USE_PREF_SIZE);
        Hints.give(this, Messages.text("synthetic.hint"));
        show(false);
    }

    /** Whether to be there. */
    public void show(boolean synthetic) {
        Presence.set(this, synthetic);
    }
}
