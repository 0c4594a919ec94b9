package org.emoscope.ui.inspect.parameters;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Messages;

/** A line in which a name is typed; Enter takes it, Escape leaves everything as it is. Not there until it asks. */
final class NamePrompt extends VBox {

    private final UnaryOperator<String> problemOf;
    private final TextField field = new TextField();
    private final Button take = new Button(Messages.text("inspect.parameters.name.take"));
    private final Label problem = new Label();
    private Consumer<String> taker = name -> {};

    /** @param problemOf why a name cannot be taken, empty if it can */
    NamePrompt(UnaryOperator<String> problemOf) {
        this.problemOf = problemOf;
        getStyleClass().add("name-prompt");
        field.setId("preset-name");
        field.setAccessibleText(Messages.text("inspect.parameters.name"));
        field.setPromptText(Messages.text("inspect.parameters.name"));
        HBox.setHgrow(field, Priority.ALWAYS);
        take.setId("preset-name-take");
        Button leave = new Button(Messages.text("inspect.parameters.name.leave"));
        for (Button button : new Button[] {take, leave}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox line = new HBox(field, take, leave);
        line.getStyleClass().add("parameter-line");
        getChildren().addAll(line, problem);
        field.textProperty().addListener((property, before, now) -> check());
        field.setOnAction(event -> take.fire());
        take.setOnAction(event -> taken());
        leave.setOnAction(event -> hide());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks for a name. */
    void ask(String suggestion, Consumer<String> newTaker) {
        taker = newTaker;
        field.setText(suggestion);
        check();
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void check() {
        String why = problemOf.apply(name());
        take.setDisable(!why.isEmpty());
        problem.setText(name().isEmpty() ? "" : why);
    }

    private void taken() {
        hide();
        taker.accept(name());
    }

    private void hide() {
        setVisible(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide();
        }
    }

    private String name() {
        return field.getText().strip();
    }
}
