package org.emoscope.ui.inspect.walk;

import org.emoscope.ui.inspect.walk.step.Chart;
import org.emoscope.ui.inspect.walk.step.Layer;

/**
 * Where a chart's values lie in a picture of a size.
 *
 * @param left x of the left edge of the plot
 * @param top y of its upper edge
 * @param width of the plot
 * @param height of the plot
 */
record ChartArea(Chart chart, double left, double top, double width, double height) {

    private static final double GUTTER = 50;
    private static final double RIGHT = 8;
    private static final double TITLE = 20;
    private static final double MARKS = 18;

    /** The height of a row of brackets. */
    static final double BRACKET_ROW = 6;

    private static final double BRACKETS = 3 * BRACKET_ROW + 3;

    static ChartArea of(Chart chart, double width, double height) {
        boolean brackets = chart.layers().stream().anyMatch(Layer.Brackets.class::isInstance);
        double top = TITLE + (brackets ? BRACKETS : 0);
        return new ChartArea(
                chart, GUTTER, top, Math.max(1, width - GUTTER - RIGHT), Math.max(1, height - top - MARKS));
    }

    double x(double value) {
        return left + (value - chart.x().from()) / (chart.x().to() - chart.x().from()) * width;
    }

    double y(double value) {
        return top + (chart.y().to() - value) / (chart.y().to() - chart.y().from()) * height;
    }

    /** The value at a place of the picture, held within the axis. */
    double valueAt(double x) {
        double value = chart.x().from()
                + (x - left) / width * (chart.x().to() - chart.x().from());
        return Math.max(chart.x().from(), Math.min(chart.x().to(), value));
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }
}
