package org.emoscope.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes controls from commands. */
public final class CommandControls {

    private CommandControls() {}

    /** A menu's line, with its icon and its keys. */
    public static MenuItem menuItem(Command command) {
        MenuItem item = command.on().isPresent() && !command.changesFace() ? new CommandTick(command) : plain(command);
        item.setId("menu-" + dashed(command));
        item.setMnemonicParsing(false);
        show(command, item.textProperty(), item.graphicProperty());
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(command.enabled()));
        return item;
    }

    /** A button with icon and title. */
    public static Button button(Command command) {
        Button button = new Button();
        button.setAccessibleRole(AccessibleRole.BUTTON);
        dress(button, command);
        return button;
    }

    /** A button that shows its icon only; title and keys are in its tooltip. It stays down while what it switches is on. */
    public static ButtonBase iconButton(Command command) {
        ButtonBase button = command.on().isPresent() && !command.changesFace() ? toggle(command) : button(command);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /** The hint of a command with its keys, as a tooltip says it. */
    public static String hintWithKeys(Command command) {
        return command.shortcut()
                .map(keys -> command.hint() + " (" + display(keys) + ")")
                .orElseGet(command::hint);
    }

    /** Keys as a person reads them. */
    public static String display(KeyCombination keys) {
        String text = keys.getDisplayText();
        return text.isBlank() ? keys.getName() : text;
    }

    private static MenuItem plain(Command command) {
        MenuItem item = new MenuItem();
        item.setOnAction(event -> command.run());
        return item;
    }

    private static String dashed(Command command) {
        return command.id().replace('.', '-');
    }

    private static ToggleButton toggle(Command command) {
        ToggleButton button = new ToggleButton() {
            @Override
            public void fire() {
                if (!isDisabled()) {
                    fireEvent(new ActionEvent());
                }
            }
        };
        dress(button, command);
        button.selectedProperty().bind(command.on().orElseThrow());
        return button;
    }

    private static void dress(ButtonBase button, Command command) {
        button.setMnemonicParsing(false);
        button.setId("button-" + dashed(command));
        show(command, button.textProperty(), button.graphicProperty());
        Hints.give(button, hintWithKeys(command));
        button.accessibleTextProperty().bind(button.textProperty());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.run());
    }

    private static void show(Command command, StringProperty text, ObjectProperty<Node> graphic) {
        if (command.changesFace()) {
            ObservableBooleanValue on = command.on().orElseThrow();
            text.bind(Bindings.createStringBinding(command::titleNow, on));
            graphic.bind(Bindings.createObjectBinding(
                    () -> command.iconNow().map(FontIcon::new).orElse(null), on));
        } else {
            text.set(command.title());
            command.icon().ifPresent(icon -> graphic.set(new FontIcon(icon)));
        }
    }
}
