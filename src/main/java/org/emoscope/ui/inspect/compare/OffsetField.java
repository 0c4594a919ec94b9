package org.emoscope.ui.inspect.compare;

import java.util.Locale;
import java.util.OptionalDouble;
import org.emoscope.ui.inspect.state.Comparison;

/** An offset as it is typed, in milliseconds. */
final class OffsetField {

    private static final double MILLISECONDS = 1000;

    private OffsetField() {}

    /** The seconds that are meant; nothing if it is no number or too far. */
    static OptionalDouble seconds(String typed) {
        try {
            double seconds = Double.parseDouble(typed.strip().replace('\u2212', '-')) / MILLISECONDS;
            return Math.abs(seconds) <= Comparison.MOST_SECONDS ? OptionalDouble.of(seconds) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    static String text(double seconds) {
        String text = String.format(Locale.ROOT, "%.1f", seconds * MILLISECONDS).replaceAll("\\.0$", "");
        return text.equals("-0") ? "0" : text;
    }
}
