package org.emoscope.ui.inspect.files;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The list of files: arrow keys open on the way, the space bar plays, Delete takes a file out.
 *
 * <p>Its contents are made when it is first shown.
 */
public final class FilesView extends VBox {

    private final FileBrowser browser;
    private final FileList files;
    private final Command play;
    private final ListView<ListedFile> list = new ListView<>();

    /** @param play plays or stops what is open */
    public FilesView(FileBrowser browser, Command play) {
        this.browser = browser;
        this.files = browser.files();
        this.play = play;
        setId("files");
        getStyleClass().add("files");
        visibleProperty().bind(files.shownProperty());
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((property, before, now) -> build());
        build();
    }

    private void build() {
        if (isVisible() && getChildren().isEmpty()) {
            buildList();
            getChildren().addAll(head(), list);
        }
    }

    private Node head() {
        Label title = Headings.section("inspect.files");
        Label count = new Label();
        count.setId("files-count");
        count.getStyleClass().addAll("muted", "note");
        count.textProperty().bind(Bindings.createStringBinding(this::count, files.files(), files.chosenProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button hide = new Button(null, new FontIcon(Feather.X));
        hide.setId("files-hide");
        hide.getStyleClass().addAll("button-icon", "flat", "small");
        hide.setAccessibleText(Messages.text("inspect.files.hide"));
        Hints.give(hide, Messages.text("inspect.files.hide"));
        hide.setOnAction(event -> files.shownProperty().set(false));
        HBox head = new HBox(title, count, gap, hide);
        head.getStyleClass().add("files-head");
        return head;
    }

    private String count() {
        int all = files.files().size();
        Path chosen = files.chosenProperty().get();
        int place = chosen == null ? -1 : files.indexOf(chosen);
        return place < 0
                ? Messages.text("inspect.files.count", all)
                : Messages.text("inspect.files.place", place + 1, all);
    }

    private void buildList() {
        list.setId("files-list");
        list.setAccessibleText(Messages.text("inspect.files"));
        list.setItems(files.files());
        list.setCellFactory(each -> new FileCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label nothing = new Label(Messages.text("inspect.files.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("muted", "files-empty");
        list.setPlaceholder(nothing);
        MenuItem remove = new MenuItem(Messages.text("inspect.files.remove"));
        remove.setOnAction(event -> removeSelected());
        MenuItem clear = new MenuItem(Messages.text("command.inspect.filesClear"));
        clear.setOnAction(event -> files.clear());
        list.setContextMenu(new ContextMenu(remove, clear));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        select(files.chosenProperty().get());
        files.chosenProperty().addListener((property, before, now) -> select(now));
        files.files().addListener((ListChangeListener<ListedFile>)
                change -> select(files.chosenProperty().get()));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null
                    && list.isFocused()
                    && !now.file().equals(files.chosenProperty().get())) {
                browser.go(now.file());
            }
        });
    }

    private void select(@Nullable Path chosen) {
        int index = chosen == null ? -1 : files.indexOf(chosen);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            event.consume();
            play.run();
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            removeSelected();
        }
    }

    private void removeSelected() {
        ListedFile selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            browser.remove(selected.file());
        }
    }
}
