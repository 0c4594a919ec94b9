package org.emoscope.ui.inspect.pane;

import java.util.Locale;

/** The name of the note nearest to a frequency in equal temperament, A4 at 440 Hz, and how far off it is in cents. */
final class NoteName {

    private static final String[] NAMES = {
        "C", "C\u266f", "D", "D\u266f", "E", "F", "F\u266f", "G", "G\u266f", "A", "A\u266f", "B"
    };
    private static final double A4_HZ = 440;
    private static final int A4 = 69;
    private static final double LOWEST_HZ = 16;

    private NoteName() {}

    /** Such as {@code A4 +3 ct}; nothing below the lowest note that can be heard. */
    static String of(double hz) {
        if (!(hz >= LOWEST_HZ)) {
            return "";
        }
        double pitch = A4 + 12 * Math.log(hz / A4_HZ) / Math.log(2);
        int nearest = (int) Math.round(pitch);
        long cents = Math.round(100 * (pitch - nearest));
        String name = NAMES[Math.floorMod(nearest, 12)] + (Math.floorDiv(nearest, 12) - 1);
        return cents == 0
                ? name
                : name + String.format(Locale.ENGLISH, " %s%d ct", cents < 0 ? "\u2212" : "+", Math.abs(cents));
    }
}
