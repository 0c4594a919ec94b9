package org.emoscope.ui.inspect.walk.step;

/**
 * One axis of a chart.
 *
 * @param label quantity or unit
 * @param from value at its beginning
 * @param to value at its end, above {@code from}
 */
public record ChartAxis(String label, double from, double to) {

    private static final double ROOM = 1.05;

    public ChartAxis {
        if (!(to > from && to - from < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an axis rises: " + from + " to " + to);
        }
    }

    /** From as far below 0 as above. */
    public static ChartAxis about0(String label, double magnitude) {
        double reach = magnitude > 0 ? ROOM * magnitude : 1;
        return new ChartAxis(label, -reach, reach);
    }

    /** From 0 up to a value, or to 1 if that is 0. */
    public static ChartAxis upTo(String label, double most) {
        return new ChartAxis(label, 0, most > 0 ? ROOM * most : 1);
    }

    /** Around all of some numbers. */
    public static ChartAxis around(String label, Values values) {
        double room = Math.max((ROOM - 1) * (values.most() - values.least()), 1e-6 * Math.max(1, values.magnitude()));
        return new ChartAxis(label, values.least() - 2 * room, values.most() + room);
    }

    /** Around the places of whole numbers from first to last. */
    public static ChartAxis places(String label, int first, int count) {
        return new ChartAxis(label, first - 0.5, first + count - 0.5);
    }

    /** The power of ten that is taken out of the marks, so that they are short; 0 for numbers that are short already. */
    public int exponent() {
        double most = Math.max(Math.abs(from), Math.abs(to));
        return most >= 0.01 && most < 100_000 ? 0 : (int) Math.floor(Math.log10(most) + 1e-9);
    }
}
