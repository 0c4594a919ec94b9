package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Ticks;
import org.emoscope.ui.inspect.state.TimeAxis;
import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * The time axis under the panes.
 *
 * <p>It is labelled anew at each step of a zoom, so marks that were made are used again: making nodes and styling them costs
 * far more than moving them.
 */
final class TimeRuler extends Region {

    private static final double HEIGHT = 26;
    private static final double LABEL_WIDTH = 64;
    private static final double TICK = 5;

    private final TimeAxis axis;
    private final Pane marks = new Pane();
    private final List<Mark> made = new ArrayList<>();
    private final Label unit = new Label(Messages.text("inspect.axis.time"));

    TimeRuler(TimeAxis axis) {
        this.axis = axis;
        getStyleClass().add("time-ruler");
        unit.getStyleClass().add("axis-label");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().setAll(marks, unit);
    }

    /** The visible time changed. */
    void viewMoved() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - SignalPane.GUTTER);
        marks.resizeRelocate(SignalPane.GUTTER, 0, width, getHeight());
        unit.autosize();
        unit.relocate(SignalPane.GUTTER - unit.getWidth() - 8, TICK);
        TimeSpan visible = axis.visible();
        int used = 0;
        if (visible.length() > 0 && width > 0) {
            int most = (int) Math.max(2, width / LABEL_WIDTH);
            double step = Ticks.step(visible.length(), most);
            for (double seconds : Ticks.within(visible.from(), visible.to(), most)) {
                mark(used++).place(axis.toX(seconds, width), Ticks.text(seconds, step), width);
            }
        }
        for (Mark unused : made.subList(used, made.size())) {
            unused.hide();
        }
    }

    private Mark mark(int place) {
        if (place == made.size()) {
            made.add(new Mark(marks));
        }
        return made.get(place);
    }

    /** A tick and its label. */
    private static final class Mark {

        private final Line line = new Line(0, 0, 0, TICK);
        private final Label label = new Label();

        Mark(Pane parent) {
            line.getStyleClass().add("tick-line");
            line.setManaged(false);
            label.getStyleClass().add("axis-label");
            label.setManaged(false);
            parent.getChildren().addAll(line, label);
            label.applyCss();
        }

        void place(double x, String text, double width) {
            double crisp = Math.round(x) + 0.5;
            line.setStartX(crisp);
            line.setEndX(crisp);
            label.setText(text);
            label.autosize();
            label.relocate(Math.max(0, Math.min(width - label.getWidth(), crisp - label.getWidth() / 2)), TICK);
            line.setVisible(true);
            label.setVisible(true);
        }

        void hide() {
            line.setVisible(false);
            label.setVisible(false);
            label.setText("");
        }
    }
}
