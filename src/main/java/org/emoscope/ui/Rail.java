package org.emoscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The column of buttons that lead to the perspectives. */
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    Rail(List<Perspective> perspectives, Consumer<Perspective> show) {
        getStyleClass().add("rail");
        setAccessibleText(Messages.text("rail.name"));
        for (int i = 0; i < perspectives.size(); i++) {
            getChildren().add(button(perspectives.get(i), ShellCommands.perspectiveKeys(i), show));
        }
    }

    /** Marks the one that is shown. */
    void mark(Perspective shown) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == shown));
    }

    private ToggleButton button(Perspective perspective, String keys, Consumer<Perspective> show) {
        String name = perspective.title();
        ToggleButton button = new ToggleButton(name, new FontIcon(perspective.icon()));
        button.setId("rail-" + perspective.id());
        button.setUserData(perspective);
        button.setMnemonicParsing(false);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("rail-button");
        String hint = perspective.hint();
        String shown = CommandControls.display(javafx.scene.input.KeyCombination.valueOf(keys));
        button.setAccessibleText(name);
        button.setAccessibleHelp(hint);
        Hints.give(button, hint + " (" + shown + ")");
        button.setToggleGroup(group);
        button.setOnAction(event -> show.accept(perspective));
        return button;
    }
}
