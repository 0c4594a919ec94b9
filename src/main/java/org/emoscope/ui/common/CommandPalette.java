package org.emoscope.ui.common;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds a command by a few letters of its title and gives it. */
public final class CommandPalette {

    private static final double ROW_HEIGHT = 32;

    private final CommandRegistry registry;
    private final Overlay overlay;

    public CommandPalette(CommandRegistry registry, Overlay overlay) {
        this.registry = registry;
        this.overlay = overlay;
    }

    /** Opens the palette. */
    public void show() {
        ObservableList<Command> found = FXCollections.observableArrayList(matching(registry.commands(), ""));
        TextField words = new TextField();
        words.setId("palette-words");
        words.setPromptText(Messages.text("palette.prompt"));
        words.setAccessibleText(Messages.text("palette.prompt"));
        ListView<Command> list = new ListView<>(found);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new CommandCell());
        list.setPlaceholder(new Label(Messages.text("palette.none")));
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(event -> give(list));
        words.textProperty().addListener((property, before, now) -> {
            found.setAll(matching(registry.commands(), now));
            list.getSelectionModel().selectFirst();
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> steer(event, list));
        VBox box = new VBox(words, list);
        box.getStyleClass().addAll("sheet", "palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        overlay.show(box, words);
    }

    /** The enabled commands whose titles hold all the words, those that begin with them first. */
    static List<Command> matching(List<Command> commands, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<String> parts = List.of(wanted.split("\\s+"));
        return commands.stream()
                .filter(each -> each.enabled().get())
                .filter(each -> parts.stream().allMatch(lower(each)::contains))
                .sorted((a, b) -> Boolean.compare(!lower(a).startsWith(wanted), !lower(b).startsWith(wanted)))
                .toList();
    }

    private static String lower(Command command) {
        return command.title().toLowerCase(Locale.ROOT);
    }

    private void steer(KeyEvent event, ListView<Command> list) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int size = list.getItems().size();
            if (size > 0) {
                int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
                list.getSelectionModel().select(next);
                list.scrollTo(Math.max(0, next - 4));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            give(list);
        }
    }

    private void give(ListView<Command> list) {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.hide();
            chosen.run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Label title = new Label(command.title());
            command.icon().ifPresent(icon -> title.setGraphic(new FontIcon(icon)));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(title, gap);
            row.setAlignment(Pos.CENTER_LEFT);
            command.shortcut().ifPresent(keys -> {
                Label label = new Label(CommandControls.display(keys));
                label.getStyleClass().add("keys");
                row.getChildren().add(label);
            });
            setGraphic(row);
            setAccessibleText(command.title());
        }
    }
}
