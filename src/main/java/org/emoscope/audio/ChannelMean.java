package org.emoscope.audio;

/** The mean of all channels, frame by frame: how several channels become one. */
public final class ChannelMean {

    private ChannelMean() {}

    /**
     * Writes the mean of the first frames of a block.
     *
     * @param block {@code [channel][frame]}
     * @param frames how many frames, at most the length of each channel and of the target
     * @param target receives the mean from index 0
     */
    public static void of(float[][] block, int frames, float[] target) {
        if (block.length == 1) {
            System.arraycopy(block[0], 0, target, 0, frames);
            return;
        }
        for (int i = 0; i < frames; i++) {
            double sum = 0;
            for (float[] channel : block) {
                sum += channel[i];
            }
            target[i] = (float) (sum / block.length);
        }
    }
}
