package org.emoscope.ui.inspect.walk.step;

import java.util.Arrays;

/** An immutable row of numbers. */
public final class Values {

    private final double[] values;

    private Values(double[] values) {
        this.values = values;
    }

    /** The numbers of an array, which is copied. */
    public static Values of(double... values) {
        return new Values(values.clone());
    }

    public int length() {
        return values.length;
    }

    public double at(int index) {
        return values[index];
    }

    /** The lowest number; 0 if there is none. */
    public double least() {
        return Arrays.stream(values).min().orElse(0);
    }

    /** The highest number; 0 if there is none. */
    public double most() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** The largest distance from 0. */
    public double magnitude() {
        return Math.max(Math.abs(least()), Math.abs(most()));
    }

    /** Where the number that is farthest from 0 stands; 0 if there is none. */
    public int strongest() {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (Math.abs(values[i]) > Math.abs(values[best])) {
                best = i;
            }
        }
        return best;
    }

    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values v && Arrays.equals(v.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
