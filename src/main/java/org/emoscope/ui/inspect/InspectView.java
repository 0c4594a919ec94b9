package org.emoscope.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.EmptyState;
import org.emoscope.ui.common.FileDrops;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.pane.Analyses;
import org.emoscope.ui.inspect.pane.Analysis;
import org.emoscope.ui.inspect.pane.PaneStack;
import org.emoscope.ui.inspect.pane.ReadOut;
import org.emoscope.ui.inspect.parameters.UserPresets;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Source;
import org.kordamp.ikonli.feather.Feather;

/** Builds what Inspect looks like and binds it to the model. */
final class InspectView {

    private final InspectModel model;
    private final Analyses analyses;
    private final PaneStack panes;
    private final BorderPane root = new BorderPane();
    private final EmptyState empty;
    private final Button first;

    /**
     * @param open opens a file that was dropped
     * @param openCommand asks for a file and opens it
     * @param demoCommand opens a demo utterance
     * @param commands what can be done with an open recording
     * @param dock puts the place for closer looks round the panes
     */
    InspectView(
            InspectModel model,
            UserPresets presets,
            Analyses analyses,
            WorkbenchServices services,
            Consumer<Path> open,
            Command openCommand,
            Command demoCommand,
            List<Command> commands,
            UnaryOperator<Node> dock) {
        this.model = model;
        this.analyses = analyses;
        panes = new PaneStack(model, analyses, services);
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
        root.setTop(new InspectToolBar(model, presets).build(openCommand, commands));
        root.setCenter(dock.apply(new StackPane(panes, empty)));
        root.setBottom(readOut());
        FileDrops.accept(root, files -> true, open);
        analyses.latestProperty().addListener((property, before, now) -> showWhatThereIs());
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
        boolean something = analyses.latestProperty().get() != null;
        boolean moveFocus = something && !panes.isVisible();
        panes.setVisible(something);
        empty.setVisible(!something);
        root.getBottom().setVisible(something);
        root.getBottom().setManaged(something);
        if (moveFocus) {
            panes.requestFocus();
        }
    }

    private HBox readOut() {
        Label file = new Label();
        file.getStyleClass().add("text-bold");
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(80);
        Label synthetic = new Label(Messages.text("inspect.synthetic"));
        Hints.give(synthetic, Messages.text("inspect.synthetic.hint"));
        synthetic.getStyleClass().add("keys");
        synthetic.setMinWidth(Region.USE_PREF_SIZE);
        Label cursor = new Label();
        cursor.setId("inspect-readout");
        cursor.setMinWidth(Region.USE_PREF_SIZE);
        Label selection = new Label();
        selection.setId("inspect-selection");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(file, synthetic, cursor, gap, selection);
        bar.getStyleClass().addAll("bar", "read-out");
        Runnable update = () -> {
            Analysis analysis = analyses.latestProperty().get();
            if (analysis != null) {
                file.setText(analysis.source().name());
                synthetic.setVisible(analysis.source().kind() == Source.Kind.SYNTHETIC);
                synthetic.setManaged(synthetic.isVisible());
                cursor.setText(ReadOut.at(
                        analysis,
                        model.cursorProperty().get(),
                        model.hoverProperty().get()));
                selection.setText(ReadOut.selection(model.selectionProperty().get()));
            }
        };
        analyses.latestProperty().addListener((property, before, now) -> update.run());
        model.cursorProperty().addListener((property, before, now) -> update.run());
        model.hoverProperty().addListener((property, before, now) -> update.run());
        model.selectionProperty().addListener((property, before, now) -> update.run());
        return bar;
    }
}
