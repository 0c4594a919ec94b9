package org.emoscope.ui.inspect.endpoints;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A parameter in a form: its name, what is typed, its unit, a way back, and beneath what is wrong with it. */
final class EndpointRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

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
        getChildren().addAll(line, problem());
    }

    private TextField text() {
        TextField text = new TextField();
        text.setId("endpoint-set-" + word);
        text.setAccessibleText(title);
        text.getStyleClass().add("endpoint-value");
        Hints.give(text, help());
        text.textProperty().bindBidirectional(field.textProperty());
        field.problemProperty()
                .addListener((property, before, now) -> text.pseudoClassStateChanged(WRONG, !now.isEmpty()));
        return text;
    }

    private Button reset() {
        Button reset = new Button(null, new FontIcon(Feather.ROTATE_CCW));
        reset.getStyleClass().addAll("button-icon", "flat", "small");
        Hints.give(reset, Messages.text("inspect.endpoints.reset"));
        reset.setAccessibleText(title + ": " + Messages.text("inspect.endpoints.reset"));
        reset.visibleProperty().bind(field.changed().or(field.problemProperty().isNotEmpty()));
        reset.setOnAction(event -> field.reset());
        return reset;
    }

    private Label problem() {
        Label label = new Label();
        label.setId("endpoint-set-" + word + "-problem");
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(field.problemProperty());
        label.visibleProperty().bind(field.problemProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private String help() {
        return Messages.text("inspect.endpoints.set." + word + ".hint") + "\n" + field.range();
    }
}
