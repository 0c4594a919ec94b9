package org.emoscope.ui.inspect.walk.step;

import java.util.function.DoubleUnaryOperator;

/**
 * What happens where a chart is touched.
 *
 * @param target what is moved
 * @param x where that is now, in the chart's units
 * @param step how far a key moves it, in the chart's units
 * @param toValue from a place in the chart to what the target takes
 */
public record Touch(Target target, double x, double step, DoubleUnaryOperator toValue) {

    /** What can be moved. */
    public enum Target {
        /** The marker of the step, whose numbers the formula shows. */
        MARKER,
        /** The cursor of Inspect, in seconds. */
        CURSOR
    }
}
