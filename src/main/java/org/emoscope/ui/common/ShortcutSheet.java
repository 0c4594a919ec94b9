package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All the keys that do something just now, by menu. */
public final class ShortcutSheet {

    private final CommandRegistry registry;
    private final Overlay overlay;

    public ShortcutSheet(CommandRegistry registry, Overlay overlay) {
        this.registry = registry;
        this.overlay = overlay;
    }

    /** Opens the sheet. */
    public void show() {
        Label title = new Label(Messages.text("shortcuts.title"));
        title.getStyleClass().add("title-4");
        Button close = new Button(Messages.text("shortcuts.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> overlay.hide());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("shortcut-groups");
        byMenu().forEach((menu, commands) -> groups.getChildren().add(group(menu, commands)));
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(head, scroll);
        box.getStyleClass().addAll("sheet", "shortcuts");
        overlay.show(box, close);
    }

    private Map<String, List<Command>> byMenu() {
        Map<String, List<Command>> groups = new LinkedHashMap<>();
        for (Command command : registry.commands()) {
            if (command.shortcut().isPresent()) {
                groups.computeIfAbsent(command.menu(), menu -> new ArrayList<>())
                        .add(command);
            }
        }
        return groups;
    }

    private static VBox group(String menu, List<Command> commands) {
        Label title = new Label(Messages.text("menu." + menu));
        title.getStyleClass().add("text-bold");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            Label keys =
                    new Label(command.shortcut().map(CommandControls::display).orElse(""));
            keys.getStyleClass().add("keys");
            grid.addRow(i, keys, new Label(command.title()));
        }
        return new VBox(title, grid);
    }
}
