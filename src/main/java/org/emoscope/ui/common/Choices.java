package org.emoscope.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Makes combo boxes that follow a property, and labels beside controls. */
public final class Choices {

    private Choices() {}

    /**
     * A combo box in step with a property.
     *
     * @param key of its name in the bundle, and its id; {@code key.hint} is its tooltip
     * @param title how a value is shown
     */
    public static <T> ComboBox<T> box(String key, List<T> values, Property<T> property, Function<T, String> title) {
        ComboBox<T> box = of(values, title);
        box.valueProperty().bindBidirectional(property);
        name(box, key);
        return box;
    }

    /** A combo box of its own, without a name. */
    public static <T> ComboBox<T> of(List<T> values, Function<T, String> title) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new Shown<>(title));
        return box;
    }

    /** The id of a node by its key in the bundle: with hyphens for dots, so that style sheets can name it. */
    public static String id(String key) {
        return key.replace('.', '-');
    }

    /** Gives a control its id, its accessible name and its tooltip by their key in the bundle. */
    public static void name(Control control, String key) {
        control.setId(id(key));
        control.setAccessibleText(Messages.text(key));
        String hint = Messages.textOrNothing(key + ".hint");
        if (!hint.isEmpty()) {
            Hints.give(control, hint);
        }
    }

    /** A control with its name before it, as in a tool bar. */
    public static HBox labelled(String key, Control control) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("tool-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        HBox box = new HBox(label, control);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static final class Shown<T> extends StringConverter<T> {

        private final Function<T, String> title;

        Shown(Function<T, String> title) {
            this.title = title;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : title.apply(value);
        }

        @Override
        public T fromString(String shown) {
            throw new UnsupportedOperationException("the choice is not typed");
        }
    }
}
