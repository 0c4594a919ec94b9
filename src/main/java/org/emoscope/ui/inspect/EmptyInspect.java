package org.emoscope.ui.inspect;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What Inspect shows before anything is open: what to do. */
final class EmptyInspect {

    private EmptyInspect() {}

    static VBox build(Command open, Command demo) {
        FontIcon icon = new FontIcon(Feather.ACTIVITY);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(Messages.text("inspect.empty.title"));
        title.getStyleClass().add("title-4");
        Label text = new Label(Messages.text("inspect.empty.text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        Button opening = CommandControls.button(open);
        opening.setId("empty-open");
        opening.getStyleClass().add("accent");
        Button showing = CommandControls.button(demo);
        showing.setId("empty-demo");
        HBox buttons = new HBox(opening, showing);
        buttons.getStyleClass().add("empty-buttons");
        VBox box = new VBox(icon, title, text, buttons);
        box.getStyleClass().add("empty-state");
        return box;
    }
}
