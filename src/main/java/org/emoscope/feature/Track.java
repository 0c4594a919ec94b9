package org.emoscope.feature;

import org.emoscope.audio.Signal;

/**
 * Something measured along a signal: a few numbers at each time of a grid that lies fixed to the signal.
 *
 * <p>Frame k is measured about sample {@code k · hop}, so its time is the middle of its window; there are {@code
 * ceil(N / hop)} frames in N samples. What a frame gives depends on nothing but the signal and k: a long recording may be
 * measured in pieces, in any order and by many threads, with the same numbers. Thread safe.
 */
public interface Track {

    /** How many numbers a frame gives. */
    int columns();

    /** From one frame to the next, in samples, at a rate; 1 or more. */
    int hopSamples(int sampleRateHz);

    /**
     * Measures some frames.
     *
     * @param first the first of them, 0 or more
     * @param count how many; those beyond the end of the signal are measured as if zeros followed
     * @param values {@code [columns][count or more]}, overwritten from index 0
     */
    void compute(Signal signal, int first, int count, float[][] values);

    /** The number of frames of a signal; 0 for an empty one. */
    default int frames(Signal signal) {
        int hop = hopSamples(signal.sampleRateHz());
        return (int) (((long) signal.length() + hop - 1) / hop);
    }

    /** The time of a frame in seconds. */
    default double seconds(int frame, int sampleRateHz) {
        return (double) frame * hopSamples(sampleRateHz) / sampleRateHz;
    }
}
