package org.emoscope.ui.train;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.EmptyState;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The runs that wait, what can be done with them, and how those before them ended. */
final class QueueView extends VBox {

    private static final int ENDED_SEEN = 5;

    private final RunQueue queue;
    private final QueueRunner runner;
    private final ListView<QueuedRun> list = new ListView<>();
    private final VBox ended = new VBox();
    private final QueueActions actions;

    /** @param commands to begin the queue and to clear it */
    QueueView(
            RunQueue queue,
            QueueRunner runner,
            List<EmotionSystem> systems,
            QueueActions actions,
            List<Command> commands) {
        this.queue = queue;
        this.runner = runner;
        this.actions = actions;
        getStyleClass().add("queue-view");
        list.setId("train-queue");
        list.setAccessibleText(Messages.text("train.queue"));
        list.setItems(queue.waiting());
        list.setCellFactory(view -> new QueueCell(systems, queue));
        list.setPlaceholder(new EmptyState(
                Feather.LIST, Messages.text("train.queue.empty.title"), Messages.text("train.queue.empty.text")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(commands), list, ended);
        runner.ended().addListener((ListChangeListener<QueueRunner.EndedRun>) change -> tellEnded());
        tellEnded();
    }

    private FlowPane bar(List<Command> commands) {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("queue-bar");
        commands.forEach(command -> bar.getChildren().add(CommandControls.button(command)));
        CheckBox hold = new CheckBox(Messages.text("train.queue.hold"));
        Choices.name(hold, "train.queue.hold");
        hold.selectedProperty().bindBidirectional(queue.heldProperty());
        bar.getChildren()
                .addAll(
                        button("train.queue.up", () -> move(-1)),
                        button("train.queue.down", () -> move(1)),
                        button("train.queue.edit", this::edit),
                        button("train.queue.remove", this::remove),
                        hold);
        return bar;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        Choices.name(button, key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        BooleanBinding nothing = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        button.disableProperty().bind(nothing);
        button.setOnAction(event -> action.run());
        return button;
    }

    private @Nullable QueuedRun chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void move(int places) {
        QueuedRun run = chosen();
        if (run != null) {
            queue.move(run, places);
            list.getSelectionModel().select(run);
        }
    }

    private void edit() {
        QueuedRun run = chosen();
        if (run != null) {
            actions.edit(run);
        }
    }

    private void remove() {
        QueuedRun run = chosen();
        if (run != null) {
            queue.remove(run);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            remove();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            edit();
        }
    }

    private void tellEnded() {
        ended.getChildren().clear();
        runner.ended().stream().limit(ENDED_SEEN).forEach(run -> {
            String state = Messages.text("train.state." + run.state().name().toLowerCase(Locale.ROOT));
            Label line = new Label(Messages.text("train.queue.ended", run.title(), state));
            line.getStyleClass().addAll("note", run.state() == RunState.FAILED ? "field-problem" : "muted");
            ended.getChildren().add(line);
        });
    }
}
