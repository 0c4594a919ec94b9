package org.emoscope.ui.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.emoscope.ui.common.Ticks;

/**
 * One axis: a quantity with its unit, its range, and how values are spaced.
 *
 * @param title quantity and unit, such as {@code Frequency (Hz)}
 * @param low value at the axis' beginning
 * @param high value at its end, above {@code low}
 * @param spacing a rising function; equal steps of its result are equally long
 * @param ticks which values have a mark, rising
 */
record Axis(String title, double low, double high, DoubleUnaryOperator spacing, List<Double> ticks) {

    Axis {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(spacing, "spacing");
        requireRising(low, high);
        ticks = ticks.stream().filter(t -> t >= low && t <= high).toList();
    }

    /** An even axis with ticks at round values, about so many or fewer. */
    static Axis linear(String title, double low, double high, int ticks) {
        List<Double> round = Ticks.within(low, high, ticks).stream()
                .map(tick -> Math.max(low, Math.min(high, tick)))
                .toList();
        return new Axis(title, low, high, DoubleUnaryOperator.identity(), round);
    }

    /** Where a value lies, 0 at the beginning to 1 at the end. */
    double position(double value) {
        double from = spacing.applyAsDouble(low);
        return (spacing.applyAsDouble(value) - from) / (spacing.applyAsDouble(high) - from);
    }

    /** How a tick is written: no more digits than it needs. */
    static String text(double tick) {
        BigDecimal rounded = BigDecimal.valueOf(Math.rint(tick * 1e6) / 1e6).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '−');
    }

    private static void requireRising(double low, double high) {
        if (!(high > low && high - low < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an axis must rise: " + low + " to " + high);
        }
    }
}
