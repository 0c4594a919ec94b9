package org.emoscope.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.EmptyState;
import org.emoscope.ui.common.FileDrops;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.inspect.pane.PaneFeed;
import org.emoscope.ui.inspect.pane.PaneStack;
import org.emoscope.ui.inspect.parameters.UserPresets;
import org.emoscope.ui.inspect.state.InspectModel;
import org.kordamp.ikonli.feather.Feather;

/** Builds what Inspect looks like and binds it to the model. */
final class InspectView {

    private final InspectModel model;
    private final PaneStack panes;
    private final BorderPane root = new BorderPane();
    private final EmptyState empty;
    private final Button first;

    /**
     * @param feed what the panes show
     * @param open opens what was dropped
     * @param openCommand asks for a file and opens it
     * @param demoCommand opens a demo utterance
     * @param commands what can be done with an open recording
     * @param soundMenu stands beside the commands to hear it
     * @param dock puts the place for closer looks round the panes
     */
    InspectView(
            InspectModel model,
            UserPresets presets,
            PaneFeed feed,
            WorkbenchServices services,
            Consumer<List<Path>> open,
            Command openCommand,
            Command demoCommand,
            List<Command> commands,
            Node soundMenu,
            UnaryOperator<Node> dock) {
        this.model = model;
        panes = new PaneStack(model, feed, services);
        first = CommandControls.button(openCommand);
        first.setId("empty-open");
        first.getStyleClass().add("accent");
        Button demo = CommandControls.button(demoCommand);
        demo.setId("empty-demo");
        empty = new EmptyState(
                Feather.ACTIVITY,
                Messages.text("inspect.empty.title"),
                Messages.text("inspect.empty.text"),
                first,
                demo);
        root.setTop(new InspectToolBar(model, presets).build(openCommand, commands, soundMenu));
        StackPane middle = new StackPane(panes, empty);
        middle.getStyleClass().add(Theme.FRAME);
        root.getStyleClass().add(Theme.FRAME);
        root.setCenter(dock.apply(middle));
        root.setBottom(new ReadOutBar(model, feed, panes));
        FileDrops.acceptAll(root, files -> true, open);
        model.recordingProperty().addListener((property, before, now) -> showWhatThereIs());
        showWhatThereIs();
    }

    Node root() {
        return root;
    }

    /** Where the keys go first. */
    void focus() {
        (panes.isVisible() ? panes : first).requestFocus();
    }

    void close() {
        panes.close();
    }

    private void showWhatThereIs() {
        boolean something = model.recordingProperty().get() != null;
        boolean moveFocus = something && !panes.isVisible();
        panes.setVisible(something);
        empty.setVisible(!something);
        Presence.set(root.getBottom(), something);
        if (moveFocus) {
            panes.requestFocus();
        }
    }
}
