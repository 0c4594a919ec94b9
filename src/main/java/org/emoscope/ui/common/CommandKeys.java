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
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Gives commands by their keys.
 *
 * <p>Keys without a modifier belong to the control that has the focus, if it has a use for them: letters to a text field,
 * the space bar to a button. Events that meet a command are consumed either way, so that a menu does not give it a second
 * time.
 *
 * <p>A key that is held down comes again and again, more often so while the window is busy. By arrows and the like one goes
 * on as long as they are held; with all others a command is given once, or what it opens would be closed at once.
 */
public final class CommandKeys {

    private final CommandRegistry registry;
    private @Nullable KeyCode held;

    public CommandKeys(CommandRegistry registry) {
        this.registry = registry;
    }

    /** Listens to the keys of a scene. */
    public void listenTo(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            commandOf(event).ifPresent(command -> {
                event.consume();
                if (!isRepeated(event) && !belongsToFocus(event, scene.getFocusOwner())) {
                    command.run();
                }
            });
            held = event.getCode();
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = null);
        scene.windowProperty().flatMap(Window::focusedProperty).addListener((property, before, now) -> held = null);
    }

    private boolean isRepeated(KeyEvent event) {
        return event.getCode() == held && !event.getCode().isNavigationKey();
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
