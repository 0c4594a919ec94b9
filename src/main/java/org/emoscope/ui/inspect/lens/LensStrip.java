package org.emoscope.ui.inspect.lens;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Hints;
import org.kordamp.ikonli.javafx.FontIcon;

/** The edge of the dock: a button for each lens. */
final class LensStrip extends VBox {

    LensStrip(LensDock dock, List<Lens> lenses, List<Command> commands) {
        getStyleClass().add("lens-strip");
        for (int i = 0; i < lenses.size(); i++) {
            getChildren().add(button(dock, lenses.get(i), commands.get(i)));
        }
    }

    private static ToggleButton button(LensDock dock, Lens lens, Command command) {
        ToggleButton button = new ToggleButton(lens.title(), new FontIcon(lens.icon()));
        button.setId("lens-" + lens.id());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(lens.title());
        button.getStyleClass().addAll("button-icon", "flat");
        Hints.give(button, CommandControls.hintWithKeys(command));
        button.setOnAction(event -> command.run());
        button.setSelected(dock.openProperty().get() == lens);
        dock.openProperty().addListener((property, before, now) -> button.setSelected(now == lens));
        return button;
    }
}
