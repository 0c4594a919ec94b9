package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.ui.common.Ticks;

/**
 * Where numbers lie in a picture, evenly or with every doubling as high as another.
 *
 * @param low at the bottom; above 0 if doublings are even
 * @param high at the top, above {@code low}
 */
record ValueAxis(double low, double high, Spacing spacing) {

    private static final double[] ROUND = {20, 30, 50, 75, 100, 150, 200, 300, 400, 500, 700, 1000};

    /** How numbers are spaced. */
    enum Spacing {
        EVEN,
        DOUBLINGS
    }

    ValueAxis {
        if (!(low < high) || spacing == Spacing.DOUBLINGS && !(low > 0)) {
            throw new IllegalArgumentException("an axis rises, from above 0 by doublings: " + low + " to " + high);
        }
    }

    /** How high a number lies, 0 at the bottom to 1; may be outside. */
    double shareOf(double value) {
        return spacing == Spacing.EVEN ? (value - low) / (high - low) : Math.log(value / low) / Math.log(high / low);
    }

    /** Round numbers, as many as keep their distance. */
    List<Tick> ticks(int most, String unit) {
        List<Tick> ticks = new ArrayList<>();
        if (spacing == Spacing.EVEN) {
            double step = Ticks.step(high - low, Math.max(1, most));
            Ticks.within(low, high, Math.max(1, most)).forEach(value -> ticks.add(tick(value, step, unit)));
            return ticks;
        }
        double last = -1;
        for (double value : ROUND) {
            double share = value >= low && value <= high ? shareOf(value) : -1;
            if (share >= 0 && share - last >= 1.0 / Math.max(1, most)) {
                ticks.add(tick(value, 1, unit));
                last = share;
            }
        }
        return ticks;
    }

    private Tick tick(double value, double step, String unit) {
        return new Tick(shareOf(value), Ticks.text(value, step).replace('-', '\u2212') + unit);
    }
}
