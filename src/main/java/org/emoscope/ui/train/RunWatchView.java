package org.emoscope.ui.train;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.EmptyState;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.FoldTable;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.ProblemBox;
import org.emoscope.ui.common.SyntheticMark;
import org.kordamp.ikonli.feather.Feather;

/** What one sees of a run: how far it is, its curves, its folds and how it ended. */
final class RunWatchView {

    private final RunWatch watch;
    private final RunClock clock;
    private final RunCharts curves;
    private final Label time = new Label();
    private final Label state = new Label();
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> tellTime()));
    private final StackPane root = new StackPane();
    private final List<Command> commands;
    private boolean resting;
    private boolean stale;

    /** @param commands to pause, to go on, to cancel and to show the results, in this order */
    RunWatchView(RunWatch watch, RunClock clock, WorkbenchServices services, List<Command> commands) {
        this.watch = watch;
        this.clock = clock;
        this.commands = commands;
        curves = new RunCharts(services.theme());
        ticking.setCycleCount(Animation.INDEFINITE);
        ProblemBox problem = new ProblemBox(services.notices());
        watch.problemProperty().addListener((property, before, now) -> problem.show(now));
        VBox seen = new VBox(head(), progress(), problem, curves, folds());
        seen.getStyleClass().add("run-watch");
        EmptyState empty = new EmptyState(
                Feather.TRENDING_UP, Messages.text("train.empty.title"), Messages.text("train.empty.text"));
        seen.visibleProperty().bind(watch.stateProperty().isNotEqualTo(RunState.NONE));
        empty.visibleProperty().bind(watch.stateProperty().isEqualTo(RunState.NONE));
        root.getChildren().addAll(seen, empty);
        watch.changesProperty().addListener((property, before, now) -> showCurves());
        watch.stateProperty().addListener((property, before, now) -> tellState(now));
        watch.progressProperty().addListener((property, before, now) -> tellTime());
        showCurves();
        tellState(watch.stateProperty().get());
    }

    Node root() {
        return root;
    }

    /** Nobody sees it: curves that are painted unseen only cost. */
    void rest() {
        resting = true;
    }

    /** It is seen again. */
    void wake() {
        resting = false;
        if (stale) {
            showCurves();
        }
    }

    void close() {
        ticking.stop();
    }

    private void showCurves() {
        stale = resting;
        if (!resting) {
            curves.show(watch.curves());
        }
    }

    private HBox head() {
        Label title = new Label();
        title.setId("train-run");
        title.getStyleClass().add("title-4");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMinWidth(60);
        title.textProperty()
                .bind(watch.folderProperty().map(folder -> folder.id()).orElse(Messages.text("train.run.new")));
        state.setId("train-state");
        state.getStyleClass().add("run-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        SyntheticMark synthetic = new SyntheticMark();
        synthetic.show(watch.syntheticProperty().get());
        watch.syntheticProperty().addListener((property, before, now) -> synthetic.show(now));
        HBox head = new HBox(title, synthetic, state, gap);
        head.getStyleClass().add("run-head");
        for (Command command : commands) {
            Button button = CommandControls.button(command);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.visibleProperty().bind(button.disableProperty().not());
            button.managedProperty().bind(button.visibleProperty());
            head.getChildren().add(button);
        }
        head.getChildren().get(head.getChildren().size() - 1).getStyleClass().add("accent");
        return head;
    }

    private VBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(watch.progressProperty());
        bar.accessibleTextProperty().bind(watch.messageProperty());
        Label message = new Label();
        message.setId("train-message");
        message.setMinWidth(0);
        message.textProperty().bind(watch.messageProperty());
        time.setId("train-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(message, gap, time);
        line.getStyleClass().addAll("muted-line");
        Label vitals = new Label();
        vitals.setId("train-vitals");
        vitals.setMinWidth(0);
        vitals.textProperty()
                .bind(watch.vitalsProperty().map(RunVitals::inWords).orElse(""));
        HBox second = new HBox(vitals);
        second.getStyleClass().add("muted-line");
        VBox box = new VBox(bar, line, second);
        box.getStyleClass().add("run-progress");
        return box;
    }

    private VBox folds() {
        Label title = Headings.section("folds");
        FoldTable table = new FoldTable(watch.folds(), Messages.text("train.folds.none"));
        table.setId("train-folds");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(title, table);
        box.getStyleClass().add("run-folds");
        VBox.setVgrow(box, Priority.ALWAYS);
        box.setPrefHeight(180);
        box.setMinHeight(110);
        return box;
    }

    private void tellState(RunState now) {
        state.setText(Messages.text("train.state." + now.name().toLowerCase(java.util.Locale.ROOT)));
        state.getStyleClass().removeAll("success", "danger", "warning");
        switch (now) {
            case DONE -> state.getStyleClass().add("success");
            case FAILED -> state.getStyleClass().add("danger");
            case PAUSED, STOPPING, CANCELLED -> state.getStyleClass().add("warning");
            default -> {}
        }
        if (now.isUnderWay()) {
            ticking.play();
        } else {
            ticking.stop();
        }
        tellTime();
    }

    private void tellTime() {
        String elapsed = Figures.clock(clock.elapsedSeconds());
        double left = clock.secondsLeft();
        time.setText(
                watch.stateProperty().get().isUnderWay() && !Double.isNaN(left)
                        ? Messages.text("train.time.left", elapsed, Figures.clock(left))
                        : Messages.text("train.time", elapsed));
    }
}
