package org.emoscope.ui.inspect.parameters;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;

/** One parameter as the form shows it. Needs no toolkit; only the form changes it. */
final class ParameterRow {

    private final FeatureParameter parameter;
    private final String words;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper factory = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(true);

    ParameterRow(FeatureParameter parameter) {
        this.parameter = parameter;
        this.words = String.join(
                        " ",
                        parameter.text(),
                        parameter.label(),
                        parameter.help(),
                        ParameterGroup.of(parameter).title())
                .toLowerCase(Locale.ROOT);
    }

    FeatureParameter parameter() {
        return parameter;
    }

    /** Whether it is shown only: Inspect looks at everything at one sample rate. */
    boolean isFixed() {
        return parameter == FeatureParameter.SAMPLE_RATE;
    }

    /** What stands in the field: the value in effect, or what was typed and refused. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The value in effect. */
    ReadOnlyStringProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** The value in the chain of the field that the chosen preset is based on. */
    ReadOnlyStringProperty factoryProperty() {
        return factory.getReadOnlyProperty();
    }

    /** Whether the value in effect is not the factory's. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Why what was typed is refused, what is legal, and what stays in effect; empty if nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the filter lets it be seen. */
    ReadOnlyBooleanProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    boolean isRefused() {
        return !problem.get().isEmpty();
    }

    /** Takes up the values of other parameters; what was typed and refused stays in the field. */
    void show(FeatureParameters now, FeatureParameters base) {
        String before = value.get();
        value.set(parameter.get(now));
        factory.set(parameter.get(base));
        changed.set(!value.get().equals(factory.get()));
        if (!isRefused() && !value.get().equals(before)) {
            text.set(value.get());
        }
    }

    /** What was typed is legal. */
    void accept(String typed) {
        problem.set("");
        text.set(typed);
    }

    void refuse(String typed, String why) {
        text.set(typed);
        problem.set(why);
    }

    /** Puts the value in effect into the field. */
    void settle() {
        problem.set("");
        text.set(value.get());
    }

    void find(String typed) {
        found.set(
                Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(words::contains));
    }
}
