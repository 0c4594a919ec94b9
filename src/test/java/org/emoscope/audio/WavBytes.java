package org.emoscope.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds WAV files byte by byte, right ones and wrong ones. */
final class WavBytes {

    static final int PCM = 1;
    static final int FLOAT = 3;

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    private WavBytes() {}

    /** Begins a file; the size of the whole is filled in at the end. */
    static WavBytes riff() {
        return new WavBytes().tag("RIFF").int32(0).tag("WAVE");
    }

    /** The begin of a file whose sizes stand in a chunk of their own, as 64 bits, and are -1 elsewhere. */
    static WavBytes rf64(long fileBytes, long dataBytes) {
        return raw().tag("RF64")
                .int32(-1)
                .tag("WAVE")
                .tag("ds64")
                .int32(28)
                .int32(fileBytes)
                .int32(fileBytes >> 32)
                .int32(dataBytes)
                .int32(dataBytes >> 32)
                .put(new byte[12]);
    }

    static WavBytes raw() {
        return new WavBytes();
    }

    WavBytes tag(String text) {
        bytes.put(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    WavBytes int32(long value) {
        bytes.putInt((int) value);
        return this;
    }

    WavBytes int16(int value) {
        bytes.putShort((short) value);
        return this;
    }

    WavBytes put(byte... content) {
        bytes.put(content);
        return this;
    }

    /** A plain format chunk. */
    WavBytes format(int code, int channels, long rateHz, int bits) {
        int frame = channels * ((bits + 7) / 8);
        return format(code, channels, rateHz, bits, frame);
    }

    WavBytes format(int code, int channels, long rateHz, int bits, int frameBytes) {
        return tag("fmt ")
                .int32(16)
                .int16(code)
                .int16(channels)
                .int32(rateHz)
                .int32(rateHz * frameBytes)
                .int16(frameBytes)
                .int16(bits);
    }

    /** A format chunk of the extensible kind. */
    WavBytes extensible(int subCode, int channels, long rateHz, int bits) {
        int frame = channels * ((bits + 7) / 8);
        return tag("fmt ")
                .int32(40)
                .int16(0xFFFE)
                .int16(channels)
                .int32(rateHz)
                .int32(rateHz * frame)
                .int16(frame)
                .int16(bits)
                .int16(22)
                .int16(bits)
                .int32(0)
                .int16(subCode)
                .put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71});
    }

    /** A chunk with its padding. */
    WavBytes chunk(String name, byte[] content) {
        tag(name).int32(content.length).put(content);
        return content.length % 2 == 0 ? this : put((byte) 0);
    }

    /** The file, with the size of the whole filled in where it is one. */
    byte[] done() {
        byte[] file = Arrays.copyOf(bytes.array(), bytes.position());
        if (file.length >= 8 && file[0] == 'R') {
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        }
        return file;
    }
}
