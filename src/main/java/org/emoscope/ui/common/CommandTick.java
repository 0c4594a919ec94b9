package org.emoscope.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.CheckMenuItem;

/**
 * A menu's line with a tick that follows what its command switches.
 *
 * <p>It cannot be bound to it: a menu turns the tick over itself before it tells that the line was chosen.
 */
final class CommandTick extends CheckMenuItem {

    /** Kept here, as what is switched lives longer than the menu. */
    private final ChangeListener<Boolean> follow = (property, before, now) -> setSelected(now);

    /** @param command one that switches something */
    CommandTick(Command command) {
        ObservableBooleanValue on = command.on().orElseThrow();
        setSelected(on.get());
        on.addListener(new WeakChangeListener<>(follow));
        setOnAction(event -> {
            command.run();
            setSelected(on.get());
        });
    }
}
