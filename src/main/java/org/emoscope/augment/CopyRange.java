package org.emoscope.augment;

import java.util.Random;

/**
 * How many copies of each source are made and between which numbers each is drawn, uniformly.
 *
 * @param copies of each source, 0 to 20
 * @param low the lowest number, in the unit of what is drawn
 * @param high the highest, not below the lowest
 */
public record CopyRange(int copies, double low, double high) {

    static final int MOST_COPIES = 20;

    public CopyRange {
        if (copies < 0 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies of each source must be 0 to " + MOST_COPIES + ": " + copies);
        }
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("a range must rise from a finite number: " + low + " to " + high);
        }
    }

    /** A number of the range, rounded so that its text stays short. */
    double draw(Random random, int decimals) {
        double unit = Math.pow(10, decimals);
        double value = Math.rint((low + (high - low) * random.nextDouble()) * unit) / unit;
        return Math.max(low, Math.min(high, value));
    }
}
