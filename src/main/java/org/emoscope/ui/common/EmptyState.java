package org.emoscope.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a place shows while there is nothing in it: what it is for and what to do. */
public final class EmptyState extends VBox {

    /** @param buttons what to do, the most likely first */
    public EmptyState(Ikon icon, String title, String sentence, Node... buttons) {
        getStyleClass().add("empty-state");
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        Label text = new Label(sentence);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(picture, heading, text);
        if (buttons.length > 0) {
            HBox row = new HBox(buttons);
            row.getStyleClass().add("empty-buttons");
            getChildren().add(row);
        }
    }
}
