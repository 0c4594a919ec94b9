package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The {@code fmt } chunk of a WAV file.
 *
 * @param sampleRateHz frames a second, unsigned 32 bits
 * @param layout how the samples lie
 */
record WavFormatChunk(long sampleRateHz, PcmLayout layout) {

    private static final int PCM = 1;
    private static final int IEEE_FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xFFFE;

    private static final int PLAIN_BYTES = 16;
    private static final int EXTENSIBLE_BYTES = 40;
    private static final int SUB_FORMAT_AT = 24;

    /** Reads the chunk's content, whose size the chunk's head claims. */
    static WavFormatChunk read(AudioSource source, long claimedBytes) throws IOException {
        if (claimedBytes < PLAIN_BYTES) {
            throw new UnreadableSoundException("its format chunk has " + claimedBytes + " bytes, fewer than 16");
        }
        int count = (int) Math.min(claimedBytes, EXTENSIBLE_BYTES);
        ByteBuffer bytes = ByteBuffer.wrap(source.readBytes(count)).order(source.order());
        int code = bytes.getShort(0) & 0xFFFF;
        int channels = bytes.getShort(2) & 0xFFFF;
        long rate = bytes.getInt(4) & 0xFFFF_FFFFL;
        int frameBytes = bytes.getShort(12) & 0xFFFF;
        int bits = bytes.getShort(14) & 0xFFFF;
        if (code == EXTENSIBLE) {
            if (count < EXTENSIBLE_BYTES) {
                throw new UnreadableSoundException("its extensible format chunk has " + count + " bytes, not 40");
            }
            code = bytes.getShort(SUB_FORMAT_AT) & 0xFFFF;
        }
        return new WavFormatChunk(rate, layout(code, channels, bits, frameBytes, source.order()));
    }

    private static PcmLayout layout(int code, int channels, int bits, int frameBytes, ByteOrder order)
            throws IOException {
        int sampleBytes = (bits + 7) / 8;
        PcmLayout.Encoding encoding =
                switch (code) {
                    case PCM -> sampleBytes == 1 ? PcmLayout.Encoding.UNSIGNED : PcmLayout.Encoding.SIGNED;
                    case IEEE_FLOAT -> PcmLayout.Encoding.FLOAT;
                    case A_LAW -> PcmLayout.Encoding.A_LAW;
                    case MU_LAW -> PcmLayout.Encoding.MU_LAW;
                    default -> throw new UnreadableSoundException("holds compressed sound of WAV code " + code
                            + ", which EmoScope does not read: convert it to PCM");
                };
        boolean possible =
                switch (encoding) {
                    case UNSIGNED, A_LAW, MU_LAW -> sampleBytes == 1;
                    case SIGNED -> sampleBytes >= 2 && sampleBytes <= 4;
                    case FLOAT -> bits == 32 || bits == 64;
                };
        if (!possible) {
            throw new UnreadableSoundException("claims samples of " + bits + " bits, which WAV does not have");
        }
        if (channels > 0 && frameBytes != channels * sampleBytes) {
            throw new UnreadableSoundException("claims frames of " + frameBytes + " bytes, but " + channels + " × "
                    + bits + " bits make " + channels * sampleBytes);
        }
        return new PcmLayout(encoding, sampleBytes, channels, order);
    }
}
