package org.emoscope.ui.inspect;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.inspect.pane.PaneFeed;
import org.emoscope.ui.inspect.pane.PaneStack;
import org.emoscope.ui.inspect.pane.ReadOut;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;

/** The line under the panes: which recording is open, what lies at the cursor, what is selected. */
final class ReadOutBar extends HBox {

    private final InspectModel model;
    private final PaneStack panes;
    private final ReadOut readOut;
    private final Label file = new Label();
    private final Label synthetic = new Label(Messages.text("inspect.synthetic"));
    private final Label cursor = new Label();
    private final Label selection = new Label();

    ReadOutBar(InspectModel model, PaneFeed feed, PaneStack panes) {
        this.model = model;
        this.panes = panes;
        readOut = new ReadOut(model, feed);
        getStyleClass().addAll("bar", "read-out");
        file.getStyleClass().add("text-bold");
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(80);
        Hints.give(synthetic, Messages.text("inspect.synthetic.hint"));
        synthetic.getStyleClass().add("keys");
        synthetic.setMinWidth(Region.USE_PREF_SIZE);
        cursor.setId("inspect-readout");
        cursor.setMinWidth(80);
        selection.setId("inspect-selection");
        selection.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(file, synthetic, cursor, gap, selection);
        model.recordingProperty().addListener((property, before, now) -> update());
        model.cursorProperty().addListener((property, before, now) -> update());
        model.hoverProperty().addListener((property, before, now) -> update());
        model.selectionProperty().addListener((property, before, now) -> update());
        feed.addListener(this::update);
    }

    private void update() {
        Recording recording = model.recordingProperty().get();
        if (recording != null) {
            file.setText(recording.source().name());
            Presence.set(synthetic, recording.source().kind() == Source.Kind.SYNTHETIC);
            cursor.setText(readOut.atCursor(panes.look()));
            selection.setText(ReadOut.selection(model.selectionProperty().get()));
        }
    }
}
