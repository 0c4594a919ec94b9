package org.emoscope.dsp;

import java.util.Objects;
import org.emoscope.audio.Signal;

/**
 * How loud a stretch of a signal is.
 *
 * <p>Pure functions; samples outside the signal count as zero, so that a frame may reach over its edges.
 */
public final class Energy {

    /** What silence measures: the level of the smallest step of 24-bit sound is −138 dB. */
    public static final double SILENCE_DB = -140;

    private Energy() {}

    /** {@code Σ |x[i]| / n} over the n samples {@code from … to − 1}: less swayed by single peaks than the square. */
    public static double meanMagnitude(Signal signal, int from, int to) {
        checkRange(from, to);
        double sum = 0;
        for (int i = Math.max(0, from); i < Math.min(to, signal.length()); i++) {
            sum += Math.abs(signal.sample(i));
        }
        return sum / (to - from);
    }

    /** {@code Σ x[i]² / n} over the n samples {@code from … to − 1}. */
    public static double meanSquare(Signal signal, int from, int to) {
        checkRange(from, to);
        double sum = 0;
        for (int i = Math.max(0, from); i < Math.min(to, signal.length()); i++) {
            double x = signal.sample(i);
            sum += x * x;
        }
        return sum / (to - from);
    }

    /** {@code 10 log10} of the mean square, in dB of full scale; at least {@link #SILENCE_DB}. A full sine is at −3 dB. */
    public static double levelDb(Signal signal, int from, int to) {
        return Math.max(SILENCE_DB, 10 * Math.log10(meanSquare(signal, from, to)));
    }

    /** The level of each frame, {@code [frame][1]}, in dB of full scale. */
    public static FrameMatrix contourDb(Signal signal, Framing framing) {
        Objects.requireNonNull(framing, "framing");
        float[] levels = new float[framing.frames(signal.length())];
        for (int f = 0; f < levels.length; f++) {
            int start = framing.start(f);
            levels[f] = (float) levelDb(signal, start, start + framing.spanSamples());
        }
        return new FrameMatrix(levels.length, 1, levels);
    }

    private static void checkRange(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("a stretch has one sample or more: " + from + " to " + to);
        }
    }
}
