package org.emoscope.ui.inspect.pane;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.PaneArrangement;
import org.emoscope.ui.inspect.state.PaneKind;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of a pane: a click shows what can be done with it, a double click collapses it, dragging moves it. */
final class PaneTitle extends Label {

    private final PaneKind kind;
    private final PaneArrangement arrangement;
    private ContextMenu menu;

    PaneTitle(PaneKind kind, PaneArrangement arrangement) {
        super(Messages.text("inspect.pane." + kind.text()), new FontIcon(Feather.MORE_VERTICAL));
        this.kind = kind;
        this.arrangement = arrangement;
        setId("pane-title-" + kind.text());
        getStyleClass().add("pane-title");
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                arrangement.toggleCollapsed(kind);
            } else if (event.isStillSincePress()) {
                showMenu();
            }
            event.consume();
        });
        setOnContextMenuRequested(event -> {
            showMenu();
            event.consume();
        });
    }

    private void showMenu() {
        if (menu == null) {
            menu = new ContextMenu(
                    item("collapse", () -> arrangement.toggleCollapsed(kind)),
                    item("up", () -> arrangement.move(kind, arrangement.placeOf(kind) - 1)),
                    item("down", () -> arrangement.move(kind, arrangement.placeOf(kind) + 1)),
                    item("remove", () -> arrangement.remove(kind)));
        }
        menu.show(this, javafx.geometry.Side.BOTTOM, 0, 2);
    }

    private static MenuItem item(String what, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("inspect.pane.menu." + what));
        item.setId("pane-" + what);
        item.setOnAction(event -> action.run());
        return item;
    }
}
