package org.emoscope.audio;

import java.util.Objects;

/**
 * A decoded file: all its channels at its own rate, and how it was stored.
 *
 * <p>Immutable, and so safe to share between threads; a channel comes out as a copy.
 */
public final class AudioClip {

    private final float[][] channels;
    private final SoundFormat format;

    /** Takes the arrays over: the caller must not keep them. */
    AudioClip(float[][] channels, SoundFormat format) {
        this.channels = channels;
        this.format = format;
    }

    public SoundFormat format() {
        return format;
    }

    public int channelCount() {
        return channels.length;
    }

    /** Samples in each channel. */
    public int frames() {
        return channels[0].length;
    }

    public double durationSeconds() {
        return (double) frames() / format.sampleRateHz();
    }

    /** One channel as a signal of its own. */
    public Signal channel(int index) {
        return new Signal(channels[Objects.checkIndex(index, channels.length)], format.sampleRateHz());
    }

    /** The mean of all channels. */
    public Signal mono() {
        if (channels.length == 1) {
            return channel(0);
        }
        float[] mean = new float[frames()];
        ChannelMean.of(channels, mean.length, mean);
        return new Signal(mean, format.sampleRateHz());
    }

    @Override
    public String toString() {
        return "AudioClip[" + frames() + " frames, " + format + "]";
    }
}
