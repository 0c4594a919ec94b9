package org.emoscope.dsp;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Compresses energies as the ear does.
 *
 * <p>The value is floored, {@code max(x, floor)}, before its logarithm, so that silence is a low number and never minus
 * infinity. Fayek and python_speech_features replace exact zeros only; below their floor, the machine epsilon, nothing
 * is audible. A {@code topDb} and the reference {@link Reference#CLIP_MAXIMUM} look at the whole clip: a streaming
 * chain has to leave them out. Thread safe.
 *
 * @param scale which logarithm
 * @param floor lowest value before the logarithm, above 0
 * @param reference what 0 dB is; for the decibel scales only
 * @param topDb how far below the clip's highest value the result may reach, above 0 dB; decibel scales only
 */
public record LogCompression(Scale scale, double floor, Reference reference, OptionalDouble topDb) {

    /** The difference between 1 and the next number, 2⁻⁵². */
    public static final double EPSILON = 0x1p-52;

    /** Which logarithm. */
    public enum Scale {
        /** None: the energies stay as they are, and neither floor nor reference nor topDb is used. */
        NONE,
        /** {@code ln x}: python_speech_features, HTK. */
        LN,
        /** {@code 20 log10 x}, decibels of an amplitude; Fayek takes it of energies. */
        DB20,
        /** {@code 10 log10 x}, decibels of a power: librosa. */
        DB10;

        double of(double x) {
            return switch (this) {
                case NONE -> x;
                case LN -> Math.log(x);
                case DB20 -> 20 * Math.log10(x);
                case DB10 -> 10 * Math.log10(x);
            };
        }
    }

    /** What 0 dB is. */
    public enum Reference {
        /** The value 1. */
        ONE,
        /** The highest value of the clip, so that no result is above 0 dB. */
        CLIP_MAXIMUM
    }

    public LogCompression {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(topDb, "topDb");
        if (!(floor > 0 && floor <= 1)) {
            throw new IllegalArgumentException("the floor of the logarithm must be above 0 and at most 1: " + floor);
        }
        if (topDb.isPresent() && !(topDb.getAsDouble() > 0 && topDb.getAsDouble() <= 1000)) {
            throw new IllegalArgumentException("top-db must be above 0 and at most 1000 dB: " + topDb.getAsDouble());
        }
    }

    /** A logarithm that looks at each value alone. */
    public static LogCompression of(Scale scale, double floor) {
        return new LogCompression(scale, floor, Reference.ONE, OptionalDouble.empty());
    }

    /** The logarithm of one value, without reference and topDb. */
    public double of(double x) {
        return scale == Scale.NONE ? x : scale.of(Math.max(x, floor));
    }

    /** Whether a value depends on the rest of the clip. */
    public boolean needsWholeClip() {
        return isDecibel() && (reference == Reference.CLIP_MAXIMUM || topDb.isPresent());
    }

    /** Compresses one frame in place, without reference and topDb. */
    public void applyInPlace(double[] frame) {
        if (scale != Scale.NONE) {
            for (int i = 0; i < frame.length; i++) {
                frame[i] = of(frame[i]);
            }
        }
    }

    /**
     * Applies reference and topDb to the compressed values of a whole clip, in place.
     *
     * @param clip all frames, each already through {@link #applyInPlace}
     */
    public void finishClip(double[] clip) {
        if (!needsWholeClip()) {
            return;
        }
        double max = Double.NEGATIVE_INFINITY;
        for (double x : clip) {
            max = Math.max(max, x);
        }
        finishInPlace(clip, max);
    }

    /**
     * Applies reference and topDb to some values of a clip, in place.
     *
     * @param values of one frame or several, each already through {@link #applyInPlace}
     * @param clipMaximum the highest such value of the whole clip
     */
    public void finishInPlace(double[] values, double clipMaximum) {
        if (!needsWholeClip()) {
            return;
        }
        double shift = reference == Reference.CLIP_MAXIMUM ? clipMaximum : 0;
        double lowest = topDb.isPresent() ? clipMaximum - topDb.getAsDouble() : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], lowest) - shift;
        }
    }

    private boolean isDecibel() {
        return scale == Scale.DB10 || scale == Scale.DB20;
    }
}
