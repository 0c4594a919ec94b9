package org.emoscope.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes controls from commands. */
public final class CommandControls {

    private CommandControls() {}

    /** A menu's line, with its icon and its keys. */
    public static MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem(command.title());
        item.setId("menu-" + dashed(command));
        item.setMnemonicParsing(false);
        command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> command.run());
        return item;
    }

    /** A button with icon and title. */
    public static Button button(Command command) {
        Button button = new Button(command.title());
        button.setMnemonicParsing(false);
        return dress(button, command);
    }

    /** A button that shows its icon only; title and keys are in its tooltip. */
    public static Button iconButton(Command command) {
        Button button = button(command);
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

    private static String dashed(Command command) {
        return command.id().replace('.', '-');
    }

    private static Button dress(Button button, Command command) {
        button.setId("button-" + dashed(command));
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        Hints.give(button, hintWithKeys(command));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(command.title());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.run());
        return button;
    }
}
