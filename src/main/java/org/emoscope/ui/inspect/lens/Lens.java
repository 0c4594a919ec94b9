package org.emoscope.ui.inspect.lens;

import javafx.scene.Node;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SettingsSection;
import org.kordamp.ikonli.Ikon;

/**
 * A closer look at the recording that is open, shown beside the panes.
 *
 * <p>Its name is found in the bundle under {@code inspect.lens.ID}, what it is for under {@code inspect.lens.ID.hint}.
 * Everything here is called on the JavaFX thread.
 */
public interface Lens {

    /** A word of lower-case letters. */
    String id();

    Ikon icon();

    /** What is shown; asked for once, when it is shown for the first time. */
    Node content();

    default String title() {
        return Messages.text("inspect.lens." + id());
    }

    default String hint() {
        return Messages.text("inspect.lens." + id() + ".hint");
    }

    /** It can be seen from now on and follows the model. */
    default void shown() {}

    /** It cannot be seen and need not work. */
    default void hidden() {}

    /** Takes up what {@link #save} left; called once, before {@link #content}. */
    default void restore(SettingsSection state) {}

    /** Leaves what a restart should bring back. */
    default void save(SettingsSection state) {}

    /** Lets go of what it holds. */
    default void close() {}
}
