package org.emoscope.ui.results;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;

/** One figure of a run in large digits, with its name above and what belongs to it beneath. */
final class FigureTile extends VBox {

    private final Label figure = new Label();
    private final Label note = new Label();

    /** @param key of its name in the bundle, and its id; {@code key.hint} says what it is */
    FigureTile(String key) {
        getStyleClass().add("figure-tile");
        Label name = new Label(Messages.text(key));
        name.getStyleClass().add("muted");
        figure.setId(Choices.id(key));
        figure.getStyleClass().add("title-3");
        note.getStyleClass().addAll("muted", "note");
        setMinWidth(Region.USE_PREF_SIZE);
        Hints.give(this, Messages.text(key + ".hint"));
        getChildren().addAll(name, figure, note);
    }

    void show(String value, String beneath) {
        figure.setText(value);
        note.setText(beneath);
    }
}
