package org.emoscope.ui.common;

import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * The owner of how everything looks: sets the style sheets, and tells those who paint by themselves which colours to
 * take. Lives on the JavaFX thread.
 */
public final class Theme {

    private static final String OWN_STYLESHEET = Objects.requireNonNull(
                    Theme.class.getResource("/org/emoscope/ui/workbench.css"), "the workbench's style sheet")
            .toExternalForm();

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();
    private final PaletteReader reader = new PaletteReader(OWN_STYLESHEET);

    public Theme(ThemeChoice first) {
        apply(first);
        choice.set(first);
        choice.addListener((property, before, now) -> apply(now));
    }

    /** Which look there is; setting it changes every window at once. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** The colours for painting, new ones after each change of the look. */
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    public Palette palette() {
        return palette.get();
    }

    public void toggle() {
        choice.set(choice.get().other());
    }

    /** Gives a scene the workbench's own style sheet; each window's scene needs it. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(OWN_STYLESHEET);
    }

    private void apply(ThemeChoice now) {
        Application.setUserAgentStylesheet(now.stylesheet());
        palette.set(reader.read());
    }
}
