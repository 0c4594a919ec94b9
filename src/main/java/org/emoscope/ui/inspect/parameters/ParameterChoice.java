package org.emoscope.ui.inspect.parameters;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import org.emoscope.ui.common.Choices;

/** Makes the control of a parameter whose values can be listed. */
final class ParameterChoice {

    private ParameterChoice() {}

    static Control of(ParameterForm form, ParameterRow row) {
        ComboBox<String> box = Choices.of(row.parameter().choices(), word -> word);
        box.setValue(row.textProperty().get());
        row.textProperty().addListener((property, before, now) -> box.setValue(now));
        box.valueProperty().addListener((property, before, now) -> {
            if (!now.equals(row.textProperty().get())) {
                form.type(row, now);
            }
        });
        return box;
    }
}
