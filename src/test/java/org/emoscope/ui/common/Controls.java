package org.emoscope.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.VBox;

/** One of each control that the workbench uses. */
final class Controls {

    private Controls() {}

    static VBox all() {
        VBox all = new VBox(
                new Label("label"),
                new Button("button"),
                classed(new Button("accent"), "accent"),
                classed(new Button("flat"), "flat", "small"),
                classed(new Button("icon"), "flat", "button-icon"),
                new ToggleButton("toggle"),
                classed(new ToggleButton("flat"), "flat", "button-icon"),
                new CheckBox("check"),
                new RadioButton("radio"),
                new Hyperlink("link"),
                new TextField("text"),
                new TextArea("area"),
                new Slider(0, 1, 0.5),
                new ProgressBar(0.5),
                new Separator(),
                new ComboBox<String>(),
                new MenuButton("menu button", null, new MenuItem("item")),
                classed(new MenuButton("flat"), "flat"),
                new MenuBar(new Menu("menu", null, new MenuItem("item"))),
                new ToolBar(new Button("button"), new ToggleButton("toggle"), new MenuButton("menu button")),
                new ScrollPane(new Label("scrolled")),
                new SplitPane(new Label("left"), new Label("right")),
                new TabPane(new Tab("tab", new Label("content"))),
                list(),
                table());
        all.resize(600, 1600);
        return all;
    }

    private static Node classed(Node node, String... classes) {
        node.getStyleClass().addAll(List.of(classes));
        return node;
    }

    private static Node list() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("one", "two");
        list.getSelectionModel().select(0);
        return list;
    }

    private static Node table() {
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("column"));
        table.getItems().setAll("one", "two");
        return table;
    }
}
