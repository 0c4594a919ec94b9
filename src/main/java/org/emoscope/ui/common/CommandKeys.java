package org.emoscope.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Gives commands by their keys.
 *
 * <p>Keys without a modifier belong to the control that has the focus, if it has a use for them: letters to a text field,
 * the space bar to a button. Events
 * that meet a command are consumed either way, so that a menu does not give it a second time.
 */
public final class CommandKeys {

    private final CommandRegistry registry;

    public CommandKeys(CommandRegistry registry) {
        this.registry = registry;
    }

    /** Listens to the keys of a scene. */
    public void listenTo(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            commandOf(event).ifPresent(command -> {
                event.consume();
                if (!belongsToFocus(event, scene.getFocusOwner())) {
                    command.run();
                }
            });
        });
    }

    private Optional<Command> commandOf(KeyEvent event) {
        return registry.commands().stream()
                .filter(each -> each.shortcut()
                        .filter((KeyCombination keys) -> keys.match(event))
                        .isPresent())
                .findFirst();
    }

    private static boolean belongsToFocus(KeyEvent event, @Nullable Node focus) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
            return false;
        }
        if (focus instanceof TextInputControl || focus instanceof Spinner<?>) {
            return true;
        }
        return event.getCode() == KeyCode.SPACE && (focus instanceof ButtonBase || focus instanceof ComboBoxBase<?>);
    }
}
