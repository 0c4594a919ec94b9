package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.emoscope.experiment.EpochResult;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The curves of a run while one looks elsewhere and comes back. */
@ExtendWith(ApplicationExtension.class)
class RunWatchViewTest {

    private final TaskRunner tasks = new TaskRunner();
    private final RunWatch watch = new RunWatch();
    private RunWatchView view;

    @Start
    void open(Stage stage) {
        WorkbenchServices services = LoneServices.of(tasks, new FxBridge());
        view = new RunWatchView(watch, new RunClock(System::nanoTime), services, List.of());
        stage.setScene(new Scene((Parent) view.root(), 840, 560));
        services.theme().dress(stage.getScene());
        stage.show();
        watch.begin("run");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(view::close);
        tasks.close();
    }

    @Test
    void whatChangedUnseenIsThereOnReturn(FxRobot robot) {
        robot.interact(view::rest);
        robot.interact(() -> epoch(0.25));
        assertThat(words(robot)).doesNotContain("training 0.250");

        robot.interact(view::wake);
        assertThat(words(robot)).contains("training 0.250");
        robot.interact(() -> epoch(0.125));
        assertThat(words(robot)).contains("training 0.125");
    }

    @Test
    void nothingIsPaintedAnewOnReturnIfNothingChanged(FxRobot robot) {
        robot.interact(() -> epoch(0.25));
        robot.interact(() -> {
            view.root().getScene().getRoot().layout();
            view.rest();
            view.wake();
            assertThat(charts(robot)).hasSize(3).noneMatch(chart -> ((Parent) chart).isNeedsLayout());
            view.rest();
            epoch(0.125);
            view.wake();
            assertThat(charts(robot)).allMatch(chart -> ((Parent) chart).isNeedsLayout());
        });
    }

    private void epoch(double loss) {
        watch.add(new EpochResult(1, 0, 1, loss, 1, 0.5, 0.5, 1, "", 1, 0.1, 0));
        watch.changed();
    }

    private static Set<Node> charts(FxRobot robot) {
        return robot.lookup(".curve-chart").queryAll();
    }

    private static Set<String> words(FxRobot robot) {
        return robot.lookup(".legend-entry .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }
}
