package org.emoscope.ui.inspect.endpoints;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.emoscope.ui.common.Columns;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.TimeSpan;

/** The segments that were found, a row each. */
final class SegmentTable extends TableView<TimeSpan> {

    private static final double NARROW = 70;
    private static final double WIDE = 90;

    /** @param chosen is told which segment was clicked or reached by the keys */
    SegmentTable(Consumer<TimeSpan> chosen) {
        setId("endpoint-segments");
        setAccessibleText(Messages.text("inspect.endpoints.segments"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(Columns.seconds(Messages.text("inspect.endpoints.start"), WIDE, TimeSpan::from));
        getColumns().add(Columns.seconds(Messages.text("inspect.endpoints.end"), WIDE, TimeSpan::to));
        getColumns().add(Columns.seconds(Messages.text("inspect.endpoints.length"), NARROW, TimeSpan::length));
        setPlaceholder(new Label(Messages.text("inspect.endpoints.none")));
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
    }

    /** Shows segments; the same ones stay as they are, with what is selected. Of others none is selected. */
    void show(List<TimeSpan> segments) {
        if (!getItems().equals(segments)) {
            getSelectionModel().clearSelection();
            getItems().setAll(segments);
        }
    }
}
