package org.emoscope.ui.inspect;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of what the panes show; made when it is first opened. */
final class PanesMenu {

    private static final List<String> GROUPS = List.of(
            "inspect.pane.", "inspect.panesReset", "inspect.endpointsShown,inspect.pitchShown", "inspect.scale.");

    private final List<Command> commands;
    private final MenuButton button = new MenuButton(Messages.text("inspect.panesMenu"), new FontIcon(Feather.LAYERS));

    /** @param commands those for the panes among others */
    PanesMenu(List<Command> commands) {
        this.commands = commands;
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMaxHeight(MenuButton.USE_PREF_SIZE);
        Choices.name(button, "inspect.panesMenu");
        button.getItems().add(new MenuItem());
        button.setOnShowing(event -> fill());
    }

    MenuButton button() {
        return button;
    }

    private void fill() {
        button.setOnShowing(null);
        button.getItems().clear();
        for (String group : GROUPS) {
            if (!button.getItems().isEmpty()) {
                button.getItems().add(new SeparatorMenuItem());
            }
            for (String prefix : group.split(",")) {
                commands.stream()
                        .filter(command -> command.id().startsWith(prefix))
                        .map(CommandControls::menuItem)
                        .forEach(button.getItems()::add);
            }
        }
    }
}
