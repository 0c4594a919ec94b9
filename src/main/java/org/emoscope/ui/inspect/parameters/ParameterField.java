package org.emoscope.ui.inspect.parameters;

import javafx.animation.PauseTransition;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.emoscope.ui.common.FieldParts;

/**
 * The control of a parameter that is typed.
 *
 * <p>What is typed counts when the hand rests, so that 160 is not computed as 1 and 16 before; Enter and leaving the field
 * do not wait. Up and down take the next number, Escape takes back what was refused.
 */
final class ParameterField {

    private static final Duration REST = Duration.millis(250);

    private final ParameterForm form;
    private final ParameterRow row;
    private final TextField field = new TextField();
    private final PauseTransition rest = new PauseTransition(REST);

    private ParameterField(ParameterForm form, ParameterRow row) {
        this.form = form;
        this.row = row;
    }

    static Control of(ParameterForm form, ParameterRow row) {
        ParameterField made = new ParameterField(form, row);
        made.follow();
        return made.field;
    }

    private void follow() {
        field.setPrefColumnCount(6);
        field.setText(row.textProperty().get());
        rest.setOnFinished(event -> type());
        row.textProperty().addListener((property, before, now) -> {
            if (!now.equals(field.getText())) {
                field.setText(now);
            }
        });
        FieldParts.markWrong(field, row.problemProperty());
        field.textProperty().addListener((property, before, now) -> {
            if (now.equals(row.textProperty().get())) {
                rest.stop();
            } else {
                rest.playFromStart();
            }
        });
        field.setOnAction(event -> type());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void type() {
        rest.stop();
        if (!field.getText().equals(row.textProperty().get())) {
            form.type(row, field.getText());
        }
    }

    private void leave() {
        type();
        if (!row.isRefused()) {
            form.settle(row);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, 1);
            case DOWN -> step(event, -1);
            case ESCAPE -> {
                if (row.isRefused()
                        || !field.getText().equals(row.valueProperty().get())) {
                    event.consume();
                    rest.stop();
                    form.settle(row);
                    field.setText(row.valueProperty().get());
                }
            }
            default -> {
                // everything else is typing
            }
        }
    }

    private void step(KeyEvent event, int steps) {
        event.consume();
        type();
        form.step(row, steps);
    }
}
