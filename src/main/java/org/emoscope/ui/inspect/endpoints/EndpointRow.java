package org.emoscope.ui.inspect.endpoints;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.FieldParts;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;

/** A parameter in a form: its name, what is typed, its unit, a way back, and beneath what is wrong with it. */
final class EndpointRow extends VBox {

    private final EndpointField field;
    private final String word;
    private final String title;

    EndpointRow(EndpointField field) {
        this.field = field;
        word = field.parameter().text();
        title = Messages.text("inspect.endpoints.set." + word);
        getStyleClass().add("setting-row");
        TextField text = text();
        Label name = new Label(title);
        name.setLabelFor(text);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        Hints.give(name, help());
        HBox.setHgrow(name, Priority.ALWAYS);
        Label unit = new Label(field.unit());
        unit.getStyleClass().add("endpoint-unit");
        HBox line = new HBox(name, text, unit, reset());
        line.getStyleClass().add("setting-line");
        getChildren().addAll(line, FieldParts.problem("endpoint-set-" + word + "-problem", field.problemProperty()));
    }

    private TextField text() {
        TextField text = new TextField();
        text.setId("endpoint-set-" + word);
        text.setAccessibleText(title);
        text.getStyleClass().add("endpoint-value");
        Hints.give(text, help());
        text.textProperty().bindBidirectional(field.textProperty());
        FieldParts.markWrong(text, field.problemProperty());
        return text;
    }

    private Button reset() {
        return FieldParts.wayBack(
                title,
                () -> Messages.text("inspect.endpoints.reset"),
                field.changed().or(field.problemProperty().isNotEmpty()),
                field::reset);
    }

    private String help() {
        return Messages.text("inspect.endpoints.set." + word + ".hint") + "\n" + field.range();
    }
}
