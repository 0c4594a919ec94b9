package org.emoscope.ui.results;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.emoscope.experiment.RunEntry;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.EmptyState;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Theme;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Builds what Results looks like: the runs at the left, one of them at the right. */
final class ResultsView {

    private static final double LIST_WIDTH = 250;
    private static final double ROW_HEIGHT = 52;

    private final ResultsModel model;
    private final ListView<RunEntry> list = new ListView<>();
    private final RunView run;
    private final EmptyState empty;
    private final BorderPane root = new BorderPane();

    /**
     * @param commands those above the list of runs
     * @param similarity makes the view of how alike the classes are, when it is first looked at
     */
    ResultsView(ResultsModel model, WorkbenchServices services, List<Command> commands, Supplier<Region> similarity) {
        this.model = model;
        run = new RunView(model, services.theme(), () -> services.navigator().show("train"), similarity);
        Button train = new Button(Messages.text("results.empty.train"));
        train.getStyleClass().add("accent");
        train.setOnAction(event -> services.navigator().show("train"));
        empty = new EmptyState(
                Feather.GRID, Messages.text("results.empty.title"), Messages.text("results.empty.text"), train);
        root.setLeft(side(commands));
        StackPane middle = new StackPane(run, empty);
        middle.getStyleClass().add(Theme.FRAME);
        root.getStyleClass().add(Theme.FRAME);
        root.setCenter(middle);
        model.chosenProperty().addListener((property, before, now) -> show(now));
        show(model.chosenProperty().get());
    }

    Node root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private BorderPane side(List<Command> commands) {
        Label title = Headings.section("results.runs");
        HBox bar = new HBox(title);
        bar.getStyleClass().add("bar");
        commands.forEach(each -> bar.getChildren().add(CommandControls.iconButton(each)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().add(1, gap);
        list.setId("results-runs");
        list.setAccessibleText(Messages.text("results.runs"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setItems(model.runs());
        list.setCellFactory(view -> new RunCell());
        Label none = new Label(Messages.text("results.list.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        BorderPane side = new BorderPane(list);
        side.setTop(bar);
        side.getStyleClass().add("run-side");
        side.setPrefWidth(LIST_WIDTH);
        side.setMinWidth(LIST_WIDTH);
        return side;
    }

    private void show(@Nullable RunEntry now) {
        run.setVisible(now != null);
        empty.setVisible(now == null);
        if (now != null) {
            run.show(now);
            list.getSelectionModel().select(now);
        }
    }
}
