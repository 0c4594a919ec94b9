package org.emoscope.ui.results;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.emoscope.ui.common.Choices;
import org.jspecify.annotations.Nullable;

/** A whole number to be stepped or typed; what is no number in its range leaves it as it was. */
final class NumberSpinner extends Spinner<Integer> {

    /**
     * A spinner in step with a property.
     *
     * @param key of its name in the bundle, and its id; {@code key.hint} is its tooltip
     * @param word shown for the least number, or null to show the number
     */
    NumberSpinner(String key, int least, int most, int step, @Nullable String word, IntegerProperty property) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, property.get(), step);
        values.setConverter(new Typed(least, most, word, property));
        setValueFactory(values);
        setEditable(true);
        setPrefWidth(96);
        Choices.name(this, key);
        getEditor().setAccessibleText(getAccessibleText());
        valueProperty().addListener((observed, before, now) -> property.set(now));
        property.addListener((observed, before, now) -> values.setValue(now.intValue()));
        focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                commitValue();
                getEditor().setText(values.getConverter().toString(getValue()));
            }
        });
    }

    private static final class Typed extends StringConverter<Integer> {

        private final int least;
        private final int most;
        private final @Nullable String word;
        private final IntegerProperty property;

        Typed(int least, int most, @Nullable String word, IntegerProperty property) {
            this.least = least;
            this.most = most;
            this.word = word;
            this.property = property;
        }

        @Override
        public String toString(@Nullable Integer value) {
            return value == null ? "" : word != null && value == least ? word : value.toString();
        }

        @Override
        public Integer fromString(String typed) {
            if (word != null && typed.strip().equalsIgnoreCase(word)) {
                return least;
            }
            try {
                int value = Integer.parseInt(typed.strip());
                return value < least || value > most ? Integer.valueOf(property.get()) : Integer.valueOf(value);
            } catch (NumberFormatException e) {
                return property.get();
            }
        }
    }
}
