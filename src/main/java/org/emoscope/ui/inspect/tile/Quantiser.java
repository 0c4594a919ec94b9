package org.emoscope.ui.inspect.tile;

/**
 * Numbers as 256 even steps; what lies outside is held at the ends.
 *
 * @param low the number of step 0
 * @param high the number of step 255, above {@code low}
 */
public record Quantiser(double low, double high) {

    /** The number of steps. */
    public static final int STEPS = 256;

    /**
     * Levels from 120 dB below a full-scale tone to 7.5 dB above it, in steps of half a decibel: more than any colour
     * range asks for, and room for what pre-emphasis adds.
     */
    public static final Quantiser DECIBELS = new Quantiser(-120, 7.5);

    public Quantiser {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw new IllegalArgumentException("steps run upwards between finite numbers: " + low + " to " + high);
        }
    }

    /** The step of a number, as an unsigned byte; NaN is the lowest. */
    public byte toByte(double value) {
        double step = Math.rint((value - low) / (high - low) * (STEPS - 1));
        return (byte) (int) Math.max(0, Math.min(STEPS - 1, step));
    }

    /** The number of a step. */
    public double valueOf(int step) {
        return low + (high - low) * step / (STEPS - 1);
    }
}
