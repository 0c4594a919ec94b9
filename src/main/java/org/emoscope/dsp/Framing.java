package org.emoscope.dsp;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import org.emoscope.audio.Signal;

/**
 * Cuts a signal into overlapping frames; what a frame reaches for outside the signal is zero.
 *
 * <p>Frame t covers the samples {@code start(t) … start(t) + L − 1}. Thread safe.
 *
 * @param policy how many frames there are and where they begin
 * @param spanSamples L, 1 or more
 * @param hopSamples S, 1 or more
 */
public record Framing(FramePolicy policy, int spanSamples, int hopSamples) {

    public Framing {
        Objects.requireNonNull(policy, "policy");
        if (spanSamples < 1 || hopSamples < 1) {
            throw new IllegalArgumentException(
                    "frame and hop must be 1 sample or more: " + spanSamples + " and " + hopSamples);
        }
    }

    /** The number of frames of a signal of so many samples; 0 for an empty one. */
    public int frames(int samples) {
        return samples == 0 ? 0 : policy.frames(samples, spanSamples, hopSamples);
    }

    /** The first sample of a frame; negative where a centred frame begins before the signal. */
    public int start(int frame) {
        return policy.start(frame, spanSamples, hopSamples);
    }

    /** The sample in the middle of a frame, which is the time a picture draws it at. */
    public int middle(int frame) {
        return start(frame) + spanSamples / 2;
    }

    /**
     * The frame whose middle is nearest to a place; of two that are equally near, the later one.
     *
     * @param sample where, in samples from the start of the signal; may lie outside it
     * @param samples the length of the signal
     * @return 0 to {@code frames(samples) − 1}; empty if there is no frame or {@code sample} is NaN
     */
    public OptionalInt nearest(double sample, int samples) {
        int frames = frames(samples);
        if (frames == 0 || Double.isNaN(sample)) {
            return OptionalInt.empty();
        }
        double frame = Math.floor((sample - middle(0)) / hopSamples + 0.5);
        return OptionalInt.of((int) Math.max(0, Math.min(frames - 1, frame)));
    }

    /** All frames, {@code [frame][sample]}. */
    public double[][] apply(double[] signal) {
        double[][] rows = new double[frames(signal.length)][spanSamples];
        for (int f = 0; f < rows.length; f++) {
            int start = start(f);
            int from = Math.max(0, start);
            int to = Math.min(signal.length, start + spanSamples);
            if (to > from) {
                System.arraycopy(signal, from, rows[f], from - start, to - from);
            }
        }
        return rows;
    }

    /**
     * Copies one frame of a signal and filters it on the way, so that no second copy of a long recording is needed.
     *
     * <p>The same numbers as filtering the whole signal before cutting it: the padding stays zero.
     *
     * @param frame {@code [L]}, overwritten
     */
    public void copy(Signal signal, int index, PreEmphasis emphasis, PreEmphasis.Scope scope, double[] frame) {
        int start = start(index);
        if (scope == PreEmphasis.Scope.SIGNAL) {
            copy(signal, start, emphasis, frame);
        } else {
            copy(signal, start, frame);
            emphasis.applyInPlace(frame, 0, spanSamples, frame[0]);
        }
    }

    /**
     * Copies a stretch of a signal, filtered as the whole signal would be and with zeros outside it.
     *
     * @param start the first sample; may lie outside the signal
     * @param stretch overwritten
     */
    public static void copy(Signal signal, int start, PreEmphasis emphasis, double[] stretch) {
        copy(signal, start, stretch);
        int from = Math.max(0, start);
        int to = Math.min(signal.length(), start + stretch.length);
        if (to > from) {
            emphasis.applyInPlace(stretch, from - start, to - start, from > 0 ? signal.sample(from - 1) : 0);
        }
    }

    private static void copy(Signal signal, int start, double[] stretch) {
        int from = Math.min(Math.max(0, start), start + stretch.length);
        int to = Math.max(from, Math.min(signal.length(), start + stretch.length));
        Arrays.fill(stretch, 0, from - start, 0);
        for (int i = from; i < to; i++) {
            stretch[i - start] = signal.sample(i);
        }
        Arrays.fill(stretch, to - start, stretch.length, 0);
    }
}
