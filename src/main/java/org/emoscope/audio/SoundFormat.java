package org.emoscope.audio;

import java.util.Objects;

/**
 * What a sound file says about the samples in it.
 *
 * @param sampleRateHz samples a second and channel, 1 to {@value #MAX_SAMPLE_RATE_HZ}
 * @param channels number of channels, 1 to {@value #MAX_CHANNELS}
 * @param encoding container and encoding for a person, such as {@code WAV, 16-bit integer}
 */
public record SoundFormat(int sampleRateHz, int channels, String encoding) {

    /** The highest sample rate that is read. */
    public static final int MAX_SAMPLE_RATE_HZ = 768_000;

    /** The largest number of channels that is read; a header that claims more is taken for damage. */
    public static final int MAX_CHANNELS = 64;

    public SoundFormat {
        Objects.requireNonNull(encoding, "encoding");
        if (sampleRateHz < 1 || sampleRateHz > MAX_SAMPLE_RATE_HZ) {
            throw new IllegalArgumentException(
                    "sample rate must be 1 to " + MAX_SAMPLE_RATE_HZ + " Hz: " + sampleRateHz);
        }
        if (channels < 1 || channels > MAX_CHANNELS) {
            throw new IllegalArgumentException("channels must be 1 to " + MAX_CHANNELS + ": " + channels);
        }
    }
}
