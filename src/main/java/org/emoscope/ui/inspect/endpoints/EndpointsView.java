package org.emoscope.ui.inspect.endpoints;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.jspecify.annotations.Nullable;

/** The endpoints as they are seen: segments, buttons, thresholds, parameters. */
final class EndpointsView {

    private final EndpointModel endpoints;
    private final EndpointActions actions;
    private final Label summary = new Label();
    private final ThresholdView thresholds = new ThresholdView();
    private final VBox all = new VBox();
    private final ScrollPane root = new ScrollPane();
    private @Nullable SegmentTable table;

    /** @param slices in which it is made */
    EndpointsView(EndpointModel endpoints, EndpointActions actions, List<Command> commands, Slices slices) {
        this.endpoints = endpoints;
        this.actions = actions;
        summary.setId("endpoint-summary");
        summary.setWrapText(true);
        all.getStyleClass().addAll("endpoints", Theme.FRAME);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        slices.add(() -> root.setContent(all));
        slices.fill(all, () -> summary);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("endpoint-buttons");
        slices.fill(all, () -> buttons);
        commands.forEach(command -> slices.fill(buttons, () -> CommandControls.button(command)));
        slices.fill(all, () -> heading("thresholds"));
        slices.fill(all, () -> thresholds);
        slices.fill(all, () -> heading("parameters"));
        for (EndpointParameter parameter : EndpointParameter.values()) {
            slices.fill(all, () -> new EndpointRow(new EndpointField(parameter, endpoints.optionsProperty())));
        }
        slices.add(() -> table = new SegmentTable(actions::select));
        slices.add(this::addTable);
        slices.add(this::show);
        endpoints.resultProperty().addListener((property, before, now) -> show());
        show();
    }

    /** The table is the dearest to make and comes last, to its place under the summary. */
    private void addTable() {
        all.getChildren().add(1, table);
        table.applyCss();
    }

    Node root() {
        return root;
    }

    private static Label heading(String word) {
        Label heading = new Label(Messages.text("inspect.endpoints.heading." + word));
        heading.getStyleClass().add("text-bold");
        return heading;
    }

    private void show() {
        Optional<EndpointResult> current = actions.current();
        if (table != null) {
            table.show(current.map(EndpointResult::segments).orElse(List.of()));
        }
        thresholds.setVisible(current.isPresent());
        current.ifPresent(result -> thresholds.show(result.analysis().thresholds()));
        summary.setText(
                current.map(EndpointsView::sentence).orElseGet(() -> Messages.text("inspect.endpoints.nothing")));
    }

    private static String sentence(EndpointResult result) {
        return Messages.text(
                "inspect.endpoints.summary",
                result.segments().size(),
                result.spokenSeconds(),
                result.recording().speech().durationSeconds());
    }
}
