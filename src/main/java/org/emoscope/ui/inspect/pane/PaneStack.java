package org.emoscope.ui.inspect.pane;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.inspect.state.InspectModel;

/** The panes, one above the other, and the time axis under them. */
public final class PaneStack extends GridPane {

    private final InspectModel model;
    private final Analyses analyses;
    private final ObservableValue<Palette> palette;
    private final List<SignalPane> panes;
    private final TimeRuler ruler;
    private final InvalidationListener paletteChanged = property -> repaint();

    public PaneStack(InspectModel model, Analyses analyses, WorkbenchServices services) {
        this.model = model;
        this.analyses = analyses;
        this.palette = services.theme().paletteProperty();
        getStyleClass().add("pane-stack");
        setFocusTraversable(true);
        setAccessibleText(Messages.text("inspect.panes"));
        setAccessibleHelp(Messages.text("inspect.panes.hint"));
        ruler = new TimeRuler(model.axis());
        PictureFeed.Maker feeds = show -> new PictureFeed(services.tasks().quietly(Pool.DSP), services.bridge(), show);
        panes = Analyses.PANES.stream()
                .map(content -> new SignalPane(content, model, analyses, feeds))
                .toList();
        place();
        panes.forEach(pane -> PaneMouse.attach(model, pane));
        listen();
    }

    /** Stops following the theme. */
    public void close() {
        palette.removeListener(paletteChanged);
    }

    private void place() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        getColumnConstraints().setAll(column);
        double total =
                panes.stream().mapToDouble(pane -> pane.content().weight()).sum();
        for (SignalPane pane : panes) {
            RowConstraints row = new RowConstraints();
            row.setMinHeight(40);
            row.setPrefHeight(1000 * pane.content().weight() / total);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
            add(pane, 0, getRowConstraints().size() - 1);
        }
        getRowConstraints().add(new RowConstraints());
        add(ruler, 0, panes.size());
    }

    private void listen() {
        model.axis().visibleProperty().addListener((property, before, now) -> {
            panes.forEach(SignalPane::viewMoved);
            ruler.viewMoved();
        });
        analyses.latestProperty().addListener((property, before, now) -> {
            if (before == null || now == null || !before.source().equals(now.source())) {
                panes.forEach(SignalPane::clear);
            }
            repaint();
        });
        InvalidationListener marks = property -> panes.forEach(SignalPane::placeMarks);
        model.selectionProperty().addListener((property, before, now) -> marks.invalidated(property));
        model.cursorProperty().addListener((property, before, now) -> marks.invalidated(property));
        model.playheadProperty().addListener((property, before, now) -> marks.invalidated(property));
        model.coloursProperty().addListener((property, before, now) -> repaint());
        model.rangeDbProperty().addListener((property, before, now) -> repaint());
        palette.addListener(paletteChanged);
        sceneProperty().addListener((property, before, now) -> repaint());
    }

    private void repaint() {
        Look look = new Look(
                palette.getValue(),
                model.coloursProperty().get(),
                model.rangeDbProperty().get());
        panes.forEach(pane -> pane.repaint(look));
    }
}
