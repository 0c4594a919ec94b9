package org.emoscope.feature;

import java.util.Locale;
import java.util.Objects;

/**
 * A length of time in samples or in milliseconds, as the reference chains give theirs.
 *
 * <p>As text: {@code 400} is samples, {@code 25ms} milliseconds.
 *
 * @param value how many; samples are a whole number
 * @param unit of what
 */
public record FrameLength(double value, Unit unit) {

    private static final double MAX = 1 << 20;

    /** Samples, whatever the rate, or milliseconds. */
    public enum Unit {
        SAMPLES,
        MILLISECONDS
    }

    public FrameLength {
        Objects.requireNonNull(unit, "unit");
        if (!(value > 0 && value <= MAX) || unit == Unit.SAMPLES && value != Math.rint(value)) {
            throw new IllegalArgumentException(
                    "a length is samples (400) or milliseconds (25ms), above 0: " + Text.number(value));
        }
    }

    public static FrameLength samples(int samples) {
        return new FrameLength(samples, Unit.SAMPLES);
    }

    public static FrameLength milliseconds(double milliseconds) {
        return new FrameLength(milliseconds, Unit.MILLISECONDS);
    }

    /** Reads {@code 400} or {@code 25ms}. */
    public static FrameLength parse(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT);
        return t.endsWith("ms")
                ? milliseconds(Text.number(t.substring(0, t.length() - 2)))
                : new FrameLength(Text.number(t), Unit.SAMPLES);
    }

    /** The length in samples at a rate, rounded half up. */
    public int toSamples(int sampleRateHz) {
        return unit == Unit.SAMPLES ? (int) value : (int) Math.round(value * sampleRateHz / 1000);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return unit == Unit.SAMPLES ? Text.number(value) : Text.number(value) + "ms";
    }
}
