package org.emoscope.ui.common;

import java.util.Locale;

/** Numbers as a person reads them; what is not known is a dash. */
public final class Figures {

    /** Stands for a number that is not known. */
    public static final String NONE = "\u2013";

    private Figures() {}

    /** A share with three digits: {@code 0.783}. */
    public static String share(double share) {
        return Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.3f", share);
    }

    /** A share in per cent: {@code 78.3 %}. */
    public static String percent(double share) {
        return Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
    }

    /** A time in seconds to the millisecond: {@code 1.250}. */
    public static String milliseconds(double seconds) {
        return Double.isNaN(seconds) ? NONE : String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** A count with its thousands apart: {@code 10,039}. */
    public static String count(long count) {
        return Math.abs(count) < 1000 ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
    }

    /** How much sound there is: {@code 12.4 h}, {@code 24.8 min} or {@code 48 s}. */
    public static String length(double seconds) {
        if (Double.isNaN(seconds)) {
            return NONE;
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%.1f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    /** A time as on a clock: {@code 0:07}, {@code 1:02:03}. */
    public static String clock(double seconds) {
        if (Double.isNaN(seconds)) {
            return NONE;
        }
        long whole = Math.max(0, Math.round(seconds));
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
