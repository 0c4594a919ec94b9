package org.emoscope.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps all that is decoded, up to a number of samples over all channels. */
final class ClipSink implements SampleSink {

    private final long maxSamples;
    private final List<float[][]> blocks = new ArrayList<>();
    private @Nullable SoundFormat format;
    private long frames;
    private boolean overfull;

    ClipSink(long maxSamples) {
        this.maxSamples = Math.min(maxSamples, Integer.MAX_VALUE - 8L);
    }

    @Override
    public void begin(SoundFormat newFormat) {
        format = newFormat;
    }

    @Override
    public boolean accept(float[][] block, int count) {
        frames += count;
        if (frames * block.length > maxSamples) {
            overfull = true;
            blocks.clear();
            return false;
        }
        float[][] kept = new float[block.length][];
        for (int c = 0; c < block.length; c++) {
            kept[c] = Arrays.copyOf(block[c], count);
        }
        blocks.add(kept);
        return true;
    }

    /** Whether there was more than may be kept. */
    boolean isOverfull() {
        return overfull;
    }

    /** All that was decoded; to be asked once, after the end. */
    AudioClip clip() {
        SoundFormat known = Objects.requireNonNull(format, "nothing was decoded");
        float[][] channels = new float[known.channels()][];
        for (int c = 0; c < channels.length; c++) {
            float[] whole = new float[(int) frames];
            int at = 0;
            for (float[][] block : blocks) {
                System.arraycopy(block[c], 0, whole, at, block[c].length);
                at += block[c].length;
                block[c] = new float[0];
            }
            channels[c] = whole;
        }
        return new AudioClip(channels, known);
    }
}
