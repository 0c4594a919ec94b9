package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The description at the head of a FLAC stream.
 *
 * @param sampleRateHz frames a second
 * @param channels 1 to 8
 * @param bitsPerSample 4 to 24
 * @param totalFrames number of frames, or 0 where the writer did not know
 * @param md5 sum of all samples in hexadecimal digits, or zeros where the writer did not know
 */
record FlacStreamInfo(int sampleRateHz, int channels, int bitsPerSample, long totalFrames, String md5) {

    static final int BYTES = 34;

    private static final int MAX_BITS = 24;

    /** Reads the 34 bytes. */
    static FlacStreamInfo parse(byte[] bytes) throws IOException {
        long packed = ByteBuffer.wrap(bytes).getLong(10);
        int rate = (int) (packed >>> 44);
        int channels = (int) (packed >>> 41 & 7) + 1;
        int bits = (int) (packed >>> 36 & 31) + 1;
        if (bits < 4 || bits > MAX_BITS) {
            throw new UnreadableSoundException("claims samples of " + bits + " bits; FLAC of 4 to 24 bits is read");
        }
        String md5 = HexFormat.of().formatHex(bytes, 18, BYTES);
        return new FlacStreamInfo(rate, channels, bits, packed & 0xF_FFFF_FFFFL, md5);
    }

    int bytesPerSample() {
        return (bitsPerSample + 7) / 8;
    }

    boolean hasMd5() {
        return !md5.chars().allMatch(digit -> digit == '0');
    }
}
