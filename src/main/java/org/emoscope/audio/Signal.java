package org.emoscope.audio;

import java.util.Arrays;
import java.util.Objects;

/**
 * One channel of sound: samples, nominally −1 to 1, and their rate.
 *
 * <p>Immutable: what goes in and what comes out are copies, so a signal may be shared between threads. Long signals are
 * made by a {@link SignalBuffer}, which needs no copy.
 */
public final class Signal {

    private static final int MAX_RATE_HZ = 768_000;

    private final float[] samples;
    private final int sampleRateHz;

    /**
     * A signal of its own copy of the samples.
     *
     * @param samples the samples; finite
     * @param sampleRateHz samples a second, 1 to 768,000
     */
    public Signal(float[] samples, int sampleRateHz) {
        this(requireRate(sampleRateHz), samples.clone());
        requireFinite(this.samples, 0, this.samples.length, 0);
    }

    private Signal(int sampleRateHz, float[] own) {
        this.samples = own;
        this.sampleRateHz = sampleRateHz;
    }

    /** Takes an array over, which the caller has checked and must not keep. */
    static Signal adopt(float[] own, int sampleRateHz) {
        return new Signal(sampleRateHz, own);
    }

    static int requireRate(int sampleRateHz) {
        if (sampleRateHz < 1 || sampleRateHz > MAX_RATE_HZ) {
            throw new IllegalArgumentException("sample rate must be 1 to " + MAX_RATE_HZ + " Hz: " + sampleRateHz);
        }
        return sampleRateHz;
    }

    /** Refuses what is not finite; the first sample looked at counts as the given one in the message. */
    static void requireFinite(float[] samples, int from, int count, int number) {
        for (int i = from; i < from + count; i++) {
            if (!Float.isFinite(samples[i])) {
                throw new IllegalArgumentException(
                        "sample " + (number + i - from) + " is not a finite number: " + samples[i]);
            }
        }
    }

    /** Samples a second. */
    public int sampleRateHz() {
        return sampleRateHz;
    }

    /** A copy of all samples. */
    public float[] samples() {
        return samples.clone();
    }

    /** The number of samples. */
    public int length() {
        return samples.length;
    }

    /** The sample at an index. */
    public float sample(int index) {
        return samples[index];
    }

    /** The index of the sample nearest to a time, held within the signal; {@link #length()} at its end. */
    public int indexAt(double seconds) {
        return (int) Math.max(0, Math.min(samples.length, Math.round(seconds * sampleRateHz)));
    }

    public double durationSeconds() {
        return (double) samples.length / sampleRateHz;
    }

    /**
     * A part of this signal.
     *
     * @param from first sample, 0 to {@code to}
     * @param to one past the last sample, at most {@link #length()}
     */
    public Signal slice(int from, int to) {
        Objects.checkFromToIndex(from, to, samples.length);
        return adopt(Arrays.copyOfRange(samples, from, to), sampleRateHz);
    }

    /**
     * This signal moved along its axis: silence is put before it, or its beginning is cut off. Copies the samples, unless it
     * stays where it is.
     *
     * @param later by how many samples, negative for earlier
     */
    public Signal movedBy(int later) {
        if (later == 0) {
            return this;
        }
        int from = Math.min(samples.length, Math.max(0, -later));
        int before = Math.max(0, later);
        float[] moved = new float[Math.addExact(before, samples.length - from)];
        System.arraycopy(samples, from, moved, before, samples.length - from);
        return adopt(moved, sampleRateHz);
    }

    /** Copies samples into an array, without an intermediate copy. */
    public void copyInto(int from, float[] target, int targetFrom, int count) {
        System.arraycopy(samples, from, target, targetFrom, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signal s && s.sampleRateHz == sampleRateHz && Arrays.equals(s.samples, samples);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(samples) + sampleRateHz;
    }

    @Override
    public String toString() {
        return "Signal[" + samples.length + " samples at " + sampleRateHz + " Hz]";
    }
}
