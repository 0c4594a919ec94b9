package org.emoscope.ui.train;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.experiment.RunEntry;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Theme;

/** Builds what Train looks like: the form at the left, and beside it the run, the network or the queue. */
final class TrainView {

    private static final double FORM_WIDTH = 348;

    private final TrainController controller;
    private final BorderPane root = new BorderPane();
    private final Button start;
    private final Button add;
    private final Button leave;

    /** @param commands to start, to put into the queue and to leave a run of the queue as it is, in this order */
    TrainView(TrainController controller, PlanPreview plan, ScrollPane form, Node beside, List<Command> commands) {
        this.controller = controller;
        start = CommandControls.button(commands.get(0));
        add = CommandControls.button(commands.get(1));
        leave = CommandControls.button(commands.get(2));
        leave.visibleProperty().bind(leave.disableProperty().not());
        leave.managedProperty().bind(leave.visibleProperty());
        add.setMinWidth(Region.USE_PREF_SIZE);
        start.getStyleClass().add("accent");
        start.setMinWidth(Region.USE_PREF_SIZE);
        BorderPane left = new BorderPane(form);
        left.setBottom(foot(plan));
        left.getStyleClass().add("form-side");
        left.setPrefWidth(FORM_WIDTH);
        left.setMinWidth(FORM_WIDTH);
        root.getStyleClass().add(Theme.FRAME);
        root.setLeft(left);
        root.setCenter(beside);
    }

    Node root() {
        return root;
    }

    void focus() {
        start.requestFocus();
    }

    private VBox foot(PlanPreview plan) {
        Label sentence = new Label();
        sentence.setId("train-plan");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(plan.sentenceProperty());
        sentence.visibleProperty().bind(plan.sentenceProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        plan.possibleProperty().addListener((property, before, now) -> mark(sentence, now));
        mark(sentence, plan.possibleProperty().get());
        Label refused = new Label();
        refused.getStyleClass().add("field-problem");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        refused.textProperty().bind(controller.refusedProperty());
        refused.visibleProperty().bind(controller.refusedProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        FlowPane buttons = new FlowPane(start, add, leave, resume());
        buttons.getStyleClass().add("queue-bar");
        VBox foot = new VBox(sentence, refused, buttons);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    private static void mark(Label sentence, boolean possible) {
        sentence.getStyleClass().removeAll("field-problem", "muted");
        sentence.getStyleClass().add(possible ? "muted" : "field-problem");
    }

    /** Offers the runs that can go on; not there if there is none. */
    private MenuButton resume() {
        MenuButton button = new MenuButton(Messages.text("train.resume"));
        Choices.name(button, "train.resume");
        Runnable list = () -> {
            button.getItems()
                    .setAll(controller.resumable().stream().map(this::item).toList());
            button.setVisible(!controller.resumable().isEmpty());
        };
        controller.resumable().addListener((ListChangeListener<RunEntry>) change -> list.run());
        list.run();
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(controller.idleProperty().not());
        return button;
    }

    private MenuItem item(RunEntry run) {
        MenuItem item = new MenuItem(Messages.text(
                "train.resume.item",
                run.folder().id(),
                Messages.text("run.state." + run.state().name().toLowerCase(java.util.Locale.ROOT))));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> controller.resume(run.folder()));
        return item;
    }
}
