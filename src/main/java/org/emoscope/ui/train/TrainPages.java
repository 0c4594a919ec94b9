package org.emoscope.ui.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Theme;

/** What stands beside the form, one page at a time; a page is made when somebody first goes there. */
final class TrainPages {

    private final ObjectProperty<TrainPage> page = new SimpleObjectProperty<>(TrainPage.RUN);
    private final Map<TrainPage, Supplier<Node>> makers = new LinkedHashMap<>();
    private final Map<TrainPage, Node> made = new LinkedHashMap<>();
    private final StackPane place = new StackPane();

    /** Which page is seen; setting it goes there. */
    ObjectProperty<TrainPage> pageProperty() {
        return page;
    }

    /** Says how a page is made. */
    void put(TrainPage which, Supplier<Node> maker) {
        makers.put(which, maker);
    }

    /**
     * Makes the choice of pages and shows the one that is chosen.
     *
     * @param commands that go to the pages, one a page in their order
     * @param titles of the pages, one a page in their order
     */
    Node build(List<Command> commands, List<ObservableValue<String>> titles) {
        HBox choice = new HBox();
        choice.getStyleClass().add("page-choice");
        for (TrainPage each : TrainPage.values()) {
            choice.getChildren().add(button(each, commands.get(each.ordinal()), titles.get(each.ordinal())));
        }
        page.addListener((property, before, now) -> show());
        place.getStyleClass().add(Theme.FRAME);
        BorderPane root = new BorderPane(place);
        root.getStyleClass().add(Theme.FRAME);
        root.setTop(choice);
        show();
        return root;
    }

    private ToggleButton button(TrainPage which, Command command, ObservableValue<String> title) {
        ToggleButton button = new ToggleButton() {
            @Override
            public void fire() {
                command.run();
            }
        };
        button.setId("train-page-" + which.word());
        button.getStyleClass().addAll("flat", "page-button");
        button.textProperty().bind(title);
        button.setMnemonicParsing(false);
        button.setSelected(page.get() == which);
        page.addListener((property, before, now) -> button.setSelected(now == which));
        Hints.give(button, CommandControls.hintWithKeys(command));
        return button;
    }

    private void show() {
        Node shown = made.get(page.get());
        if (shown == null) {
            shown = makers.get(page.get()).get();
            made.put(page.get(), shown);
            place.getChildren().add(shown);
        }
        for (Node each : place.getChildren()) {
            each.setVisible(each == shown);
        }
    }
}
