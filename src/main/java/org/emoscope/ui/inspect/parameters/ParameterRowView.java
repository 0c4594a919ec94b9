package org.emoscope.ui.inspect.parameters;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.ui.common.FieldParts;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;

/**
 * A parameter in the form: a mark if it is changed, its name, its value, the preset's value, a way back, and beneath
 * what is wrong with what was typed.
 *
 * <p>The way back and the problem are made when they are first needed, because each node costs the first showing time.
 */
final class ParameterRowView extends VBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final ParameterForm form;
    private final ParameterRow row;
    private final Control control;
    private final StackPane wayBack = new StackPane();

    ParameterRowView(ParameterForm form, ParameterRow row) {
        this.form = form;
        this.row = row;
        control = row.parameter().choices().isEmpty() ? ParameterField.of(form, row) : ParameterChoice.of(form, row);
        control.setId("parameter-" + row.parameter().text());
        control.setMaxWidth(Double.MAX_VALUE);
        control.setDisable(row.isFixed());
        HBox.setHgrow(control, Priority.ALWAYS);
        Label name = new Label(row.parameter().label());
        name.getStyleClass().add("parameter-name");
        name.setLabelFor(control);
        Label factory = new Label();
        factory.getStyleClass().add("parameter-factory");
        factory.textProperty().bind(row.factoryProperty());
        Hints.follow(
                factory,
                () -> Messages.text(
                        "inspect.parameters.factory", row.factoryProperty().get()));
        wayBack.getStyleClass().add("parameter-way-back");
        Region mark = new Region();
        mark.getStyleClass().add("parameter-mark");
        HBox line = new HBox(mark, name, control, factory, wayBack);
        line.getStyleClass().add("parameter-line");
        Hints.follow(line, this::help);
        getStyleClass().add("parameter-row");
        getChildren().add(line);
        visibleProperty().bind(row.foundProperty());
        managedProperty().bind(visibleProperty());
        row.changedProperty().addListener((property, before, now) -> showChange());
        row.problemProperty().addListener((property, before, now) -> showProblem());
        showChange();
        showProblem();
    }

    private void showChange() {
        boolean changed = row.changedProperty().get();
        pseudoClassStateChanged(CHANGED, changed);
        String title = row.parameter().label();
        control.setAccessibleText(
                changed
                        ? Messages.text(
                                "inspect.parameters.changed.spoken",
                                title,
                                row.factoryProperty().get())
                        : title);
        control.setAccessibleHelp(row.parameter().help());
        if (changed && wayBack.getChildren().isEmpty()) {
            wayBack.getChildren().add(reset());
        }
    }

    private Button reset() {
        Button reset = FieldParts.wayBack(row.parameter().label(), this::resetHint, row.changedProperty(), () -> {
            form.reset(row);
            control.requestFocus();
        });
        reset.setId("parameter-" + row.parameter().text() + "-reset");
        return reset;
    }

    private String resetHint() {
        return Messages.text(
                "inspect.parameters.reset.one", row.factoryProperty().get());
    }

    private void showProblem() {
        String problem = row.problemProperty().get();
        if (!problem.isEmpty() && getChildren().size() == 1) {
            Label label = FieldParts.problem("parameter-" + row.parameter().text() + "-problem", row.problemProperty());
            label.getStyleClass().add("parameter-problem");
            getChildren().add(label);
        }
        if (!problem.isEmpty()) {
            control.setAccessibleHelp(problem);
        }
    }

    private String help() {
        FeatureParameter parameter = row.parameter();
        if (row.isFixed()) {
            return parameter.help() + "\n" + Messages.text("inspect.parameters.rate");
        }
        return parameter.help() + "\n" + Messages.text("inspect.parameters.legal", form.rangeOf(row), parameter.text());
    }
}
