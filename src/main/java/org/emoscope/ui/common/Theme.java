package org.emoscope.ui.common;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * The owner of how everything looks: dresses windows, and tells those who paint by themselves which colours to take.
 *
 * <p>The style sheets stay the same in every look. A change sets a pseudo-class, at which the names of colours stand for
 * other colours; that spares the toolkit matching every node with every rule again. In a window of many nodes it is carried
 * through piece by piece, a few milliseconds a pulse. Lives on the JavaFX thread.
 */
public final class Theme {

    /**
     * The style class of a container that has no colours of its own: when the look changes, it is left alone and what it
     * holds changes piece by piece. To be set before the container is put into a window; below the root of the scene it
     * counts only in another such container.
     */
    public static final String FRAME = "frame";

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();
    private final PaletteReader reader = new PaletteReader();
    private final Dresser dresser;

    public Theme(ThemeChoice first) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        dresser = new Dresser(first);
        palette.set(reader.read(first));
        choice.set(first);
        choice.addListener((property, before, now) -> change(now));
    }

    /** Which look there is; setting it changes every window within some pulses. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** The colours for painting, new ones at each change of the look. */
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    public Palette palette() {
        return palette.get();
    }

    public void toggle() {
        choice.set(choice.get().other());
    }

    /** Gives a scene the workbench's looks; each window's scene needs it, but not those of menus and tooltips. */
    public void dress(Scene scene) {
        dresser.dress(scene);
    }

    private void change(ThemeChoice now) {
        dresser.change(now);
        palette.set(reader.read(now));
    }
}
