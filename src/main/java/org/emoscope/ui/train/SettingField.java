package org.emoscope.ui.train;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.model.HyperParameter;
import org.emoscope.ui.common.Sentences;

/** What a person types for one setting, and what is wrong with it. Needs no toolkit. */
final class SettingField {

    private final HyperParameter parameter;
    private final StringProperty text;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SettingField(HyperParameter parameter) {
        this.parameter = parameter;
        text = new SimpleStringProperty(parameter.byDefault());
        text.addListener((property, before, now) -> check(now));
    }

    HyperParameter parameter() {
        return parameter;
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is wrong, with the legal range; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it differs from its default. */
    BooleanBinding changed() {
        return Bindings.createBooleanBinding(() -> !text.get().strip().equals(parameter.byDefault()), text);
    }

    void reset() {
        text.set(parameter.byDefault());
    }

    /**
     * The value as it is kept.
     *
     * @throws IllegalArgumentException with the legal range, if what was typed is not legal
     */
    String value() {
        return parameter.checked(text.get());
    }

    private void check(String typed) {
        try {
            parameter.checked(typed);
            problem.set("");
        } catch (IllegalArgumentException e) {
            problem.set(Sentences.of(e, ""));
        }
    }
}
