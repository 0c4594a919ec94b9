package org.emoscope.ui.inspect.walk;

import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.inspect.walk.step.Chart;
import org.emoscope.ui.inspect.walk.step.Touch;
import org.jspecify.annotations.Nullable;

/** Shows one chart after the other, and lets a hand or the arrow keys move what can be moved in it. */
final class ChartView extends Region {

    private static final double HEIGHT = 114;

    /** Higher than this a chart says no more. */
    private static final double GREATEST_HEIGHT = 240;

    private static final double LEAST_WIDTH = 200;

    private final Canvas canvas = new Canvas();
    private final TextWidths widths;
    private final BiConsumer<Touch.Target, Double> move;
    private Palette palette;
    private @Nullable Chart chart;

    /** @param move told of what was moved, and to which value */
    ChartView(String id, Palette palette, TextWidths widths, BiConsumer<Touch.Target, Double> move) {
        this.palette = palette;
        this.widths = widths;
        this.move = move;
        setId(id);
        getStyleClass().add("walk-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(GREATEST_HEIGHT);
        setMinWidth(LEAST_WIDTH);
        getChildren().setAll(canvas);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Hints.follow(this, this::hint);
    }

    void show(Chart newChart) {
        chart = newChart;
        setAccessibleText(newChart.title());
        setFocusTraversable(newChart.touch().isPresent());
        repaint();
    }

    /** Lets go of what it showed, which leads to the recording; to be hidden until there is something to show. */
    void clear() {
        chart = null;
    }

    void recolour(Palette newPalette) {
        palette = newPalette;
        repaint();
    }

    @Nullable
    Chart chart() {
        return chart;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            repaint();
        }
    }

    private void repaint() {
        if (chart != null && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            ChartArea area = ChartArea.of(chart, canvas.getWidth(), canvas.getHeight());
            new ChartPainter(canvas.getGraphicsContext2D(), area, palette, widths)
                    .paint(canvas.getWidth(), canvas.getHeight());
        }
    }

    private String hint() {
        if (chart == null || chart.touch().isEmpty()) {
            return "";
        }
        boolean cursor = chart.touch().get().target() == Touch.Target.CURSOR;
        return Messages.text(cursor ? "inspect.walk.chart.hint.cursor" : "inspect.walk.chart.hint");
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            touchAt(event.getX(), null);
            event.consume();
        }
    }

    /** A marker follows the pointer; the cursor, which moves everything, has to be dragged. */
    private void hovered(MouseEvent event) {
        touchAt(event.getX(), Touch.Target.MARKER);
    }

    private void touchAt(double x, Touch.@Nullable Target only) {
        Chart now = chart;
        if (now == null || now.touch().isEmpty()) {
            return;
        }
        Touch touch = now.touch().get();
        if (only == null || only == touch.target()) {
            double value = ChartArea.of(now, getWidth(), getHeight()).valueAt(x);
            move.accept(touch.target(), touch.toValue().applyAsDouble(value));
        }
    }

    private void pressed(KeyEvent event) {
        int direction = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (direction == 0 || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        Chart now = chart;
        if (now != null && now.touch().isPresent()) {
            Touch touch = now.touch().get();
            move.accept(touch.target(), touch.toValue().applyAsDouble(touch.x() + direction * touch.step()));
            event.consume();
        }
    }
}
