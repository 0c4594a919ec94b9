package org.emoscope.ui.common;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the rows of forms have in common: a way back to the usual value, and what is wrong with what was typed. */
public final class FieldParts {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private FieldParts() {}

    /**
     * A button that takes a field back to its usual value.
     *
     * @param title the field's name, for those who listen
     * @param hint what it goes back to
     * @param needed it is seen while this is so
     */
    public static Button wayBack(String title, Supplier<String> hint, ObservableBooleanValue needed, Runnable reset) {
        Button button = new Button(null, new FontIcon(Feather.ROTATE_CCW));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        Hints.follow(button, hint);
        button.setAccessibleText(title + ": " + hint.get());
        button.visibleProperty().bind(needed);
        button.setOnAction(event -> reset.run());
        return button;
    }

    /** A sentence under a field, there only while something is wrong. */
    public static Label problem(String id, ReadOnlyStringProperty problem) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(problem);
        label.visibleProperty().bind(problem.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** Marks a control while something is wrong with what it holds. */
    public static void markWrong(Control control, ReadOnlyStringProperty problem) {
        problem.addListener((property, before, now) -> control.pseudoClassStateChanged(WRONG, !now.isEmpty()));
    }
}
