package org.emoscope.ui.train;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.emoscope.model.HyperParameter;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.FieldParts;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.WrappedLabel;

/**
 * A setting in a form: a mark if it is changed, its name, what is typed, a way back to the default, and beneath what is
 * wrong with it.
 *
 * <p>The way back and the problem are made when they are first needed, because each node costs the first showing time.
 */
final class SettingRow extends VBox {

    private static final double MARK_SIZE = 6;
    private static final double MARK_TOP = 13;
    private static final double GAP = 3;
    private static final double ARROW_WIDTH = 28;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final SettingField field;
    private final Control control;
    private final StackPane both = new StackPane();

    SettingRow(SettingField field) {
        this.field = field;
        getStyleClass().add("setting-row");
        control = control();
        control.setId("train-set-" + field.parameter().name());
        control.setAccessibleHelp(field.help());
        control.setMaxWidth(Double.MAX_VALUE);
        Hints.give(control, hint());
        Label name = new WrappedLabel(field.title());
        name.setLabelFor(control);
        Hints.give(name, hint());
        name.getStyleClass().add("setting-name");
        both.getChildren().add(control);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(name, both);
        line.getStyleClass().add("setting-line");
        getChildren().addAll(line, mark());
        field.changed().addListener((property, before, now) -> showChange());
        field.problemProperty().addListener((property, before, now) -> showProblem());
        showChange();
        showProblem();
    }

    /** The same with its help and its range under it. */
    SettingRow explained() {
        Label help = new WrappedLabel(field.help());
        help.getStyleClass().addAll("muted", "note", "setting-help");
        help.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(help);
        return this;
    }

    /** Stands in the margin, so that the fields of a form stay under each other. */
    private static Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("parameter-mark");
        mark.setManaged(false);
        mark.resizeRelocate(-MARK_SIZE - GAP, MARK_TOP, MARK_SIZE, MARK_SIZE);
        return mark;
    }

    private Control control() {
        if (field.parameter().kind() == HyperParameter.Kind.CHOICE) {
            ComboBox<String> box = Choices.of(field.parameter().choices(), word -> word);
            box.valueProperty().bindBidirectional(field.textProperty());
            return box;
        }
        TextField text = new TextField();
        text.setPrefColumnCount(6);
        text.textProperty().bindBidirectional(field.textProperty());
        FieldParts.markWrong(text, field.problemProperty());
        return text;
    }

    private void showChange() {
        boolean changed = field.changed().get();
        pseudoClassStateChanged(CHANGED, changed);
        control.setAccessibleText(changed ? Messages.text("train.set.changed", field.title()) : field.title());
        if (changed && both.getChildren().size() == 1) {
            both.getChildren().add(wayBack());
        }
    }

    private Button wayBack() {
        Button button = FieldParts.wayBack(
                field.title(),
                () -> Messages.text("train.reset.one", field.parameter().byDefault()),
                field.changed(),
                this::reset);
        button.setId(control.getId() + "-reset");
        boolean isBeforeArrow = field.parameter().kind() == HyperParameter.Kind.CHOICE;
        StackPane.setAlignment(button, Pos.CENTER_RIGHT);
        StackPane.setMargin(button, new Insets(0, isBeforeArrow ? ARROW_WIDTH : GAP, 0, 0));
        return button;
    }

    private void reset() {
        field.reset();
        control.requestFocus();
    }

    private void showProblem() {
        String id = control.getId() + "-problem";
        boolean isMade = getChildren().stream().anyMatch(each -> id.equals(each.getId()));
        if (!field.problemProperty().get().isEmpty() && !isMade) {
            Label problem = FieldParts.problem(id, field.problemProperty());
            problem.getStyleClass().add("setting-help");
            getChildren().add(1, problem);
        }
    }

    private String hint() {
        return field.help() + "\n"
                + Messages.text("train.set.word", field.parameter().name());
    }
}
