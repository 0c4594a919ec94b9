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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds a command by a few letters of its title and gives it. */
public final class CommandPalette {

    private static final double ROW_HEIGHT = 32;

    private final CommandRegistry registry;
    private final Overlay overlay;
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final TextField words = new TextField();
    private final ListView<Command> list = new ListView<>(found);
    private final VBox box = new VBox(words, list);

    public CommandPalette(CommandRegistry registry, Overlay overlay) {
        this.registry = registry;
        this.overlay = overlay;
        words.setId("palette-words");
        words.setPromptText(Messages.text("palette.prompt"));
        words.setAccessibleText(Messages.text("palette.prompt"));
        words.textProperty().addListener((property, before, now) -> find(now));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> cell());
        list.setPlaceholder(new Label(Messages.text("palette.none")));
        box.getStyleClass().addAll("sheet", "palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** Opens the palette. */
    public void show() {
        words.clear();
        find("");
        overlay.show(box, words);
    }

    private void find(String wanted) {
        found.setAll(matching(registry.commands(), wanted));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
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

    private void steer(KeyEvent event) {
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
            give();
        }
    }

    private CommandCell cell() {
        CommandCell cell = new CommandCell();
        cell.setOnMouseClicked(event -> {
            if (!cell.isEmpty()) {
                give();
            }
        });
        return cell;
    }

    private void give() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.hide();
            chosen.run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {

        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox row;

        CommandCell() {
            keys.getStyleClass().add("keys");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(title, gap, keys);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            title.setText(command.title());
            title.setGraphic(command.icon().map(this::shown).orElse(null));
            keys.setText(command.shortcut().map(CommandControls::display).orElse(""));
            keys.setVisible(command.shortcut().isPresent());
            setGraphic(row);
            setAccessibleText(command.title());
        }

        private FontIcon shown(Ikon code) {
            icon.setIconCode(code);
            return icon;
        }
    }
}
