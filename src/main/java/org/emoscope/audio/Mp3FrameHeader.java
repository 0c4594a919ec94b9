package org.emoscope.audio;

import org.jspecify.annotations.Nullable;

/**
 * The four bytes at the head of an MPEG audio frame.
 *
 * <p>Source: ISO/IEC 11172-3 (1993), 2.4.2.3; ISO/IEC 13818-3 (1998) for the lower rates.
 *
 * @param version the two bits that name it: 3 MPEG 1, 2 MPEG 2, 0 the unofficial 2.5
 * @param layer 1 to 3
 * @param sampleRateHz frames a second
 * @param channels 1 or 2
 * @param bytes length of a layer III frame with its head, or 0 where the head does not say ("free format")
 */
record Mp3FrameHeader(int version, int layer, int sampleRateHz, int channels, int bytes) {

    private static final int MPEG_1 = 3;
    private static final int RESERVED_VERSION = 1;
    private static final int MONO = 3;
    private static final int[] RATES_HZ = {44_100, 48_000, 32_000};
    private static final int[] KBITS_MPEG_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_MPEG_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

    /** Reads the head, or gives null where the bits are none. */
    static @Nullable Mp3FrameHeader parse(int word) {
        int version = word >>> 19 & 3;
        int layer = 4 - (word >>> 17 & 3);
        int kbitIndex = word >>> 12 & 15;
        int rateIndex = word >>> 10 & 3;
        if (word >>> 21 != 0x7FF || version == RESERVED_VERSION || layer == 4 || kbitIndex == 15 || rateIndex == 3) {
            return null;
        }
        int rate = RATES_HZ[rateIndex] >> (version == MPEG_1 ? 0 : version == 2 ? 1 : 2);
        int kbits = (version == MPEG_1 ? KBITS_MPEG_1 : KBITS_MPEG_2)[kbitIndex];
        int padding = word >>> 9 & 1;
        int bytes = kbits == 0 ? 0 : (version == MPEG_1 ? 144_000 : 72_000) * kbits / rate + padding;
        return new Mp3FrameHeader(version, layer, rate, (word >>> 6 & 3) == MONO ? 1 : 2, bytes);
    }

    /** Samples that a frame makes in each channel. */
    int samples() {
        return version == MPEG_1 ? 1152 : 576;
    }

    /** Bytes between the head and the sound: how the frame is laid out. */
    int sideInfoBytes() {
        return version == MPEG_1 ? channels == 1 ? 17 : 32 : channels == 1 ? 9 : 17;
    }

    /** Whether a frame with the other head continues the same sound. */
    boolean continuesAs(Mp3FrameHeader other) {
        return version == other.version
                && layer == other.layer
                && sampleRateHz == other.sampleRateHz
                && channels == other.channels;
    }
}
