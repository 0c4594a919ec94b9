package org.emoscope.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The {@code COMM} chunk of an AIFF file.
 *
 * @param sampleRateHz frames a second
 * @param frames number of frames, unsigned 32 bits
 * @param layout how the samples lie
 */
record AiffCommonChunk(double sampleRateHz, long frames, PcmLayout layout) {

    private static final int PLAIN_BYTES = 18;
    private static final int COMPRESSIBLE_BYTES = 22;
    private static final int EXPONENT_BIAS = 16383;

    /** Reads the chunk's content, whose size the chunk's head claims. */
    static AiffCommonChunk read(AudioSource source, long claimedBytes, boolean compressible) throws IOException {
        int count = compressible ? COMPRESSIBLE_BYTES : PLAIN_BYTES;
        if (claimedBytes < count) {
            throw new UnreadableSoundException("its common chunk has " + claimedBytes + " bytes, fewer than " + count);
        }
        ByteBuffer bytes = ByteBuffer.wrap(source.readBytes(count));
        int channels = bytes.getShort() & 0xFFFF;
        long frames = bytes.getInt() & 0xFFFF_FFFFL;
        int bits = bytes.getShort() & 0xFFFF;
        double rate = extended(bytes.getShort(), bytes.getLong());
        String code = "NONE";
        if (compressible) {
            byte[] name = new byte[4];
            bytes.get(name);
            code = new String(name, StandardCharsets.ISO_8859_1);
        }
        return new AiffCommonChunk(rate, frames, layout(code, bits, channels));
    }

    private static PcmLayout layout(String code, int bits, int channels) throws IOException {
        int sampleBytes = (bits + 7) / 8;
        return switch (code) {
            case "NONE", "twos" -> integers(sampleBytes, channels, ByteOrder.BIG_ENDIAN, bits);
            case "sowt" -> integers(sampleBytes, channels, ByteOrder.LITTLE_ENDIAN, bits);
            case "fl32", "FL32" -> new PcmLayout(PcmLayout.Encoding.FLOAT, 4, channels, ByteOrder.BIG_ENDIAN);
            case "fl64", "FL64" -> new PcmLayout(PcmLayout.Encoding.FLOAT, 8, channels, ByteOrder.BIG_ENDIAN);
            case "alaw", "ALAW" -> new PcmLayout(PcmLayout.Encoding.A_LAW, 1, channels, ByteOrder.BIG_ENDIAN);
            case "ulaw", "ULAW" -> new PcmLayout(PcmLayout.Encoding.MU_LAW, 1, channels, ByteOrder.BIG_ENDIAN);
            default -> throw new UnreadableSoundException("holds compressed sound of AIFF-C code '" + code
                    + "', which EmoScope does not read: convert it to PCM");
        };
    }

    private static PcmLayout integers(int sampleBytes, int channels, ByteOrder order, int bits) throws IOException {
        if (sampleBytes < 1 || sampleBytes > 4) {
            throw new UnreadableSoundException("claims samples of " + bits + " bits, which AIFF does not have");
        }
        return new PcmLayout(PcmLayout.Encoding.SIGNED, sampleBytes, channels, order);
    }

    /** An IEEE 754 extended number: sign, 15 bits of exponent, 64 of mantissa with its leading one. */
    private static double extended(short signAndExponent, long mantissa) {
        int exponent = signAndExponent & 0x7FFF;
        double whole = (mantissa >>> 11) * 0x1p11;
        double value = exponent == 0x7FFF ? Double.NaN : whole * Math.pow(2, exponent - EXPONENT_BIAS - 63);
        return signAndExponent < 0 ? -value : value;
    }
}
