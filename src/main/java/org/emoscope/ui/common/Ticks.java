package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers along an axis. */
public final class Ticks {

    private static final double[] STEPS = {1, 2, 5, 10};

    private Ticks() {}

    /** The distance between round numbers of which at most so many lie in a length. */
    public static double step(double length, int most) {
        double coarse = length / Math.max(1, most);
        double decade = Math.pow(10, Math.floor(Math.log10(coarse)));
        for (double each : STEPS) {
            if (each * decade >= coarse * (1 - 1e-9)) {
                return each * decade;
            }
        }
        throw new IllegalArgumentException("an axis has a finite length above 0: " + length);
    }

    /** The greatest round number that is not above a value. */
    public static double roundBelow(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        double round = decade;
        for (double each : STEPS) {
            if (each * decade <= value * (1 + 1e-9)) {
                round = each * decade;
            }
        }
        return round;
    }

    /** The round numbers within two bounds; none if there is nothing between them. */
    public static List<Double> within(double from, double to, int most) {
        List<Double> ticks = new ArrayList<>();
        if (to > from) {
            double step = step(to - from, most);
            for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
                ticks.add(i * step);
            }
        }
        return ticks;
    }

    /** A number with as many decimals as its step needs. */
    public static String text(double value, double step) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(Locale.ENGLISH, "%." + decimals + "f", value == 0 ? 0.0 : value);
    }
}
