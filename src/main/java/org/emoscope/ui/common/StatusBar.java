package org.emoscope.ui.common;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.emoscope.task.RunningTask;
import org.emoscope.task.TaskListener;
import org.emoscope.task.TaskRunner;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The window's last line: what is said about the place one is in, the tasks under way with their progress and a way to
 * stop them, and the memory in use. Tasks shorter than a blink are not shown.
 */
public final class StatusBar extends HBox {

    private static final Duration BLINK = Duration.millis(300);
    private static final long MEGABYTE = 1 << 20;

    private final TaskRunner runner;
    private final Label message = new Label();
    private final HBox tasks = new HBox();
    private final Label taskText = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button(null, new FontIcon(Feather.X));
    private final MenuButton more = new MenuButton();
    private final Label memory = new Label();
    private final PauseTransition blink = new PauseTransition(BLINK);
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> showMemory()));
    private final TaskListener listener;
    private List<RunningTask<?>> shown = List.of();

    public StatusBar(TaskRunner runner, FxBridge bridge) {
        this.runner = runner;
        getStyleClass().add("status-bar");
        message.setId("status-message");
        message.setTextOverrun(OverrunStyle.ELLIPSIS);
        message.setMinWidth(0);
        buildTasks();
        buildMemory();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(message, gap, tasks, memory);
        blink.setOnFinished(event -> showTasks());
        Runnable gathered = bridge.gathered(this::tasksChanged);
        listener = task -> gathered.run();
        runner.addListener(listener);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        showMemory();
        showTasks();
    }

    /** Says something about the place one is in. */
    public void say(String text) {
        message.setText(text);
    }

    /** Stops listening. */
    public void close() {
        runner.removeListener(listener);
        clock.stop();
        blink.stop();
    }

    private void buildTasks() {
        tasks.getStyleClass().add("tasks");
        taskText.setId("status-task");
        progress.setPrefWidth(120);
        cancel.setId("status-cancel");
        cancel.getStyleClass().addAll("button-icon", "flat", "small");
        Hints.give(cancel, Messages.text("status.cancel"));
        cancel.setAccessibleText(Messages.text("status.cancel"));
        cancel.setOnAction(event -> shown.stream().limit(1).forEach(RunningTask::cancel));
        more.getStyleClass().addAll("flat", "small");
        tasks.getChildren().addAll(taskText, progress, cancel, more);
    }

    private void buildMemory() {
        memory.setId("status-memory");
        memory.setMinWidth(Region.USE_PREF_SIZE);
        Hints.give(memory, Messages.text("status.memory.hint"));
    }

    private void tasksChanged() {
        if (!shown.isEmpty()) {
            showTasks();
        } else if (blink.getStatus() != Animation.Status.RUNNING) {
            blink.playFromStart();
        }
    }

    private void showTasks() {
        shown = runner.unfinished();
        Presence.set(tasks, !shown.isEmpty());
        if (shown.isEmpty()) {
            return;
        }
        RunningTask<?> first = shown.get(0);
        String doing = first.isCancelAsked() ? Messages.text("status.cancelling") : first.message();
        taskText.setText(doing.isEmpty() ? first.name() : first.name() + ": " + doing);
        progress.setProgress(first.progress());
        progress.setAccessibleText(taskText.getText());
        cancel.setDisable(first.isCancelAsked());
        Presence.set(more, shown.size() > 1);
        if (!more.isShowing()) {
            more.setText(Messages.text("status.more", shown.size() - 1));
            more.getItems()
                    .setAll(shown.stream().skip(1).map(StatusBar::cancelItem).toList());
        }
    }

    private static MenuItem cancelItem(RunningTask<?> task) {
        MenuItem item = new MenuItem(Messages.text("status.cancel.named", task.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> task.cancel());
        return item;
    }

    private void showMemory() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        memory.setText(Messages.text("status.memory", used, runtime.maxMemory() / MEGABYTE));
    }
}
