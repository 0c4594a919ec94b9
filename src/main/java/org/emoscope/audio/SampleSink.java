package org.emoscope.audio;

/**
 * Takes the samples of a file block by block as they are decoded, so that a long file need not be in memory as a whole.
 *
 * <p>Called by the decoding thread only.
 */
public interface SampleSink {

    /** Comes once, before any samples. */
    void begin(SoundFormat format);

    /**
     * Tells how many frames the file holds, after the begin and before any samples, where that is sure: their bytes are
     * there, whatever the header claims. Formats that cannot know keep silent.
     *
     * @param frames 0 or more
     */
    default void expect(long frames) {}

    /**
     * Takes the next samples.
     *
     * @param block {@code [channel][frame]}; the decoder uses it again, so copy what is kept
     * @param frames how many frames of the block are filled, 1 or more
     * @return whether more is wanted; decoding ends at the first {@code false}
     */
    boolean accept(float[][] block, int frames);
}
