package org.emoscope.ui.inspect;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Ticks;

/** The time axis under the panes. */
final class TimeRuler extends Region {

    private static final double HEIGHT = 26;
    private static final double LABEL_WIDTH = 64;
    private static final double TICK = 5;

    private final TimeAxis axis;
    private final Pane marks = new Pane();
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
        marks.getChildren().clear();
        TimeSpan visible = axis.visible();
        if (visible.length() == 0 || width == 0) {
            return;
        }
        int most = (int) Math.max(2, width / LABEL_WIDTH);
        double step = Ticks.step(visible.length(), most);
        for (double seconds : Ticks.within(visible.from(), visible.to(), most)) {
            mark(axis.toX(seconds, width), Ticks.text(seconds, step), width);
        }
    }

    private void mark(double x, String text, double width) {
        double crisp = Math.round(x) + 0.5;
        Line line = new Line(crisp, 0, crisp, TICK);
        line.getStyleClass().add("tick-line");
        Label label = new Label(text);
        label.getStyleClass().add("axis-label");
        label.setManaged(false);
        marks.getChildren().addAll(line, label);
        label.applyCss();
        label.autosize();
        label.relocate(Math.max(0, Math.min(width - label.getWidth(), crisp - label.getWidth() / 2)), TICK);
    }
}
