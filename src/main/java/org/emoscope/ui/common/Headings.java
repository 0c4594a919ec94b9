package org.emoscope.ui.common;

import javafx.scene.control.Label;

/** Titles of the parts of a page. */
public final class Headings {

    private Headings() {}

    /** @param key of the title's words */
    public static Label section(String key) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }
}
