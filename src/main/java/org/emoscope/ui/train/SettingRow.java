package org.emoscope.ui.train;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.emoscope.model.HyperParameter;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.FieldParts;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;

/** A setting in a form: its name, what is typed, a way back to the default, and beneath what is wrong with it. */
final class SettingRow extends VBox {

    private static final double ARROW_WIDTH = 28;
    private static final double GAP = 3;

    private final SettingField field;

    SettingRow(SettingField field) {
        this.field = field;
        getStyleClass().add("setting-row");
        Control control = control();
        control.setId("train-set-" + field.parameter().name());
        control.setAccessibleText(title());
        Hints.give(control, help());
        Label name = new Label(title());
        name.setLabelFor(control);
        Hints.give(name, help());
        name.getStyleClass().add("setting-name");
        control.setMaxWidth(Double.MAX_VALUE);
        StackPane both = new StackPane(control, reset());
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(name, both);
        line.getStyleClass().add("setting-line");
        getChildren().addAll(line, problem());
    }

    private Control control() {
        if (field.parameter().kind() == HyperParameter.Kind.CHOICE) {
            ComboBox<String> box = Choices.of(field.parameter().choices(), word -> word);
            box.valueProperty().bindBidirectional(field.textProperty());
            return box;
        }
        TextField text = new TextField();
        text.textProperty().bindBidirectional(field.textProperty());
        FieldParts.markWrong(text, field.problemProperty());
        return text;
    }

    private Button reset() {
        Button reset = FieldParts.wayBack(
                title(),
                () -> Messages.text("train.reset.one", field.parameter().byDefault()),
                field.changed(),
                field::reset);
        StackPane.setAlignment(reset, Pos.CENTER_RIGHT);
        boolean beforeArrow = field.parameter().kind() == HyperParameter.Kind.CHOICE;
        StackPane.setMargin(reset, new Insets(0, beforeArrow ? ARROW_WIDTH : GAP, 0, 0));
        return reset;
    }

    private Label problem() {
        return FieldParts.problem("train-set-" + field.parameter().name() + "-problem", field.problemProperty());
    }

    private String title() {
        String words = field.parameter().name().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private String help() {
        HyperParameter parameter = field.parameter();
        return parameter.help() + "\n" + Messages.text("train.set.range", parameter.range(), parameter.byDefault());
    }
}
