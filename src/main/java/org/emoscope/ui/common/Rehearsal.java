package org.emoscope.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * Makes one control of each kind where nobody sees it, before somebody opens what holds such controls.
 *
 * <p>The first control of a kind costs ten times the second: its classes are loaded, and its styles are looked for in all
 * style sheets, which the toolkit remembers for the window they are in. So this is done in that window, behind what is
 * seen; once all have been made, nothing of them is left. Lives on the JavaFX thread.
 */
public final class Rehearsal {

    private static final double SIZE = 400;

    private final Pane stage;
    private final VBox place = new VBox();
    private final Slices slices;

    /**
     * @param stage the bottom of a window; something else covers all of it
     * @param slices in which the controls are made
     */
    public Rehearsal(Pane stage, Slices slices) {
        this.stage = stage;
        this.slices = slices;
    }

    /** Begins; ends by itself. */
    public void begin() {
        place.setManaged(false);
        place.setMouseTransparent(true);
        place.resize(SIZE, SIZE);
        stage.getChildren().add(0, place);
        play(Rehearsal::comboBox);
        play(() -> new TextField("0"));
        play(() -> new CheckBox("0"));
        play(() -> new ToggleButton("0"));
        play(() -> new MenuButton("0", null, new MenuItem("0")));
        play(() -> new ScrollPane(new Label("0")));
        play(Rehearsal::list);
        play(Rehearsal::table);
        play(Rehearsal::spinner);
        play(() -> new TextArea("0"));
        play(() -> new SplitPane(new Label("0"), new Label("0")));
        play(() -> new TabPane(new Tab("0", new Label("0"))));
        play(TreeTableView<String>::new);
        slices.add(() -> stage.getChildren().remove(place));
    }

    private void play(Supplier<Node> maker) {
        slices.add(() -> place.getChildren().setAll(maker.get()));
        slices.add(place::applyCss);
        slices.add(place::layout);
    }

    private static Node comboBox() {
        ComboBox<String> box = Choices.of(List.of("0", "1"), word -> word);
        box.setValue("0");
        return box;
    }

    private static Node list() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("0", "1");
        return list;
    }

    private static Node table() {
        TableView<Double> table = new TableView<>();
        table.getColumns().add(Columns.seconds("0", SIZE / 2, number -> number));
        table.getItems().setAll(0.0, 1.0);
        return table;
    }

    private static Node spinner() {
        Spinner<Integer> spinner = new Spinner<>();
        spinner.setValueFactory(new IntegerSpinnerValueFactory(0, 1, 0));
        return spinner;
    }
}
