package org.emoscope.ui.inspect.pane;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.LoneServices;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;

/** The panes of a model in a window of their own, with nothing around them. */
final class LonePanes implements AutoCloseable {

    private final TaskRunner tasks = new TaskRunner();
    private final PaneFeed feed;

    LonePanes(Stage stage, InspectModel model, EndpointModel endpoints) {
        WorkbenchServices services = LoneServices.of(tasks, new FxBridge());
        feed = new PaneFeed(model, endpoints, services);
        stage.setScene(new Scene(new StackPane(new PaneStack(model, feed, services)), 700, 500));
        stage.show();
    }

    PaneFeed feed() {
        return feed;
    }

    @Override
    public void close() {
        feed.close();
        tasks.close();
    }
}
