package org.emoscope.audio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects samples and makes them a {@link Signal} without a last copy, which a long recording has no room for.
 *
 * <p>Once it gave its signal away it holds nothing and refuses everything. For one thread.
 */
public final class SignalBuffer {

    private static final int FIRST_CAPACITY = 1 << 15;
    private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

    private final int sampleRateHz;
    private float @Nullable [] samples = new float[0];
    private int length;

    /**
     * Begins with nothing.
     *
     * @param sampleRateHz samples a second, 1 to 768,000
     */
    public SignalBuffer(int sampleRateHz) {
        this.sampleRateHz = Signal.requireRate(sampleRateHz);
    }

    /** The number of samples so far. */
    public int length() {
        return length;
    }

    /**
     * Takes memory for so many samples in all; if just as many come, none are ever copied again.
     *
     * @param capacity 0 or more
     */
    public void reserve(int capacity) {
        float[] held = held();
        if (capacity > held.length) {
            samples = Arrays.copyOf(held, capacity);
        }
    }

    /**
     * Appends a copy of samples.
     *
     * @param source where they are; finite
     * @param from index of the first
     * @param count how many, 0 or more
     */
    public void append(float[] source, int from, int count) {
        Signal.requireFinite(source, from, count, length);
        int wanted = Math.addExact(length, count);
        if (wanted > held().length) {
            reserve((int) Math.min(MAX_CAPACITY, Math.max(Math.max(wanted, FIRST_CAPACITY), 2L * length)));
        }
        System.arraycopy(source, from, held(), length, count);
        length = wanted;
    }

    /** Gives all samples away as a signal. */
    public Signal handOver() {
        float[] held = held();
        samples = null;
        return Signal.adopt(held.length == length ? held : Arrays.copyOf(held, length), sampleRateHz);
    }

    private float[] held() {
        if (samples == null) {
            throw new IllegalStateException("the samples were handed over already");
        }
        return samples;
    }
}
