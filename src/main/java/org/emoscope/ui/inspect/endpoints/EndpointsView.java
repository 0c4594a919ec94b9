package org.emoscope.ui.inspect.endpoints;

import java.util.ArrayList;
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
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;

/** The endpoints as they are seen: segments, buttons, thresholds, parameters. */
final class EndpointsView {

    private final EndpointModel endpoints;
    private final EndpointActions actions;
    private final Label summary = new Label();
    private final ThresholdView thresholds = new ThresholdView();
    private final SegmentTable table;
    private final ScrollPane root;

    EndpointsView(EndpointModel endpoints, EndpointActions actions, List<Command> commands) {
        this.endpoints = endpoints;
        this.actions = actions;
        table = new SegmentTable(actions::select);
        summary.setId("endpoint-summary");
        summary.setWrapText(true);
        VBox all = new VBox(summary, table, buttons(commands), heading("thresholds"), thresholds);
        all.getChildren().add(heading("parameters"));
        all.getChildren().addAll(rows());
        all.getStyleClass().add("endpoints");
        root = new ScrollPane(all);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        endpoints.resultProperty().addListener((property, before, now) -> show());
        show();
    }

    Node root() {
        return root;
    }

    private static FlowPane buttons(List<Command> commands) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("endpoint-buttons");
        commands.forEach(command -> buttons.getChildren().add(CommandControls.button(command)));
        return buttons;
    }

    private List<EndpointRow> rows() {
        List<EndpointRow> rows = new ArrayList<>();
        for (EndpointParameter parameter : EndpointParameter.values()) {
            rows.add(new EndpointRow(new EndpointField(parameter, endpoints.optionsProperty())));
        }
        return rows;
    }

    private static Label heading(String word) {
        Label heading = new Label(Messages.text("inspect.endpoints.heading." + word));
        heading.getStyleClass().add("text-bold");
        return heading;
    }

    private void show() {
        Optional<EndpointResult> current = actions.current();
        table.show(current.map(EndpointResult::segments).orElse(List.of()));
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
