package org.emoscope.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds AIFF files byte by byte, right ones and wrong ones. */
final class AiffBytes {

    /** 16 kHz as an extended number. */
    static final byte[] RATE_16_KHZ = {0x40, 0x0C, (byte) 0xFA, 0, 0, 0, 0, 0, 0, 0};

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 20);

    private AiffBytes() {}

    /** Begins a file of type {@code AIFF} or {@code AIFC}. */
    static AiffBytes form(String type) {
        AiffBytes file = new AiffBytes();
        file.tag("FORM").bytes.putInt(0);
        return file.tag(type);
    }

    AiffBytes common(int channels, long frames, int bits, byte[] rate) {
        tag("COMM").bytes.putInt(18);
        return commonFields(channels, frames, bits, rate);
    }

    /** A common chunk with a compression code. */
    AiffBytes common(int channels, long frames, int bits, byte[] rate, String code) {
        tag("COMM").bytes.putInt(24);
        commonFields(channels, frames, bits, rate).tag(code).bytes.putShort((short) 0);
        return this;
    }

    AiffBytes sound(byte[] content) {
        return sound(content.length + 8L, content);
    }

    /** A sound chunk that claims another size than it has. */
    AiffBytes sound(long claimed, byte[] content) {
        tag("SSND").bytes.putInt((int) claimed).putLong(0).put(content);
        return this;
    }

    AiffBytes chunk(String name, byte[] content) {
        tag(name).bytes.putInt(content.length).put(content);
        if (content.length % 2 == 1) {
            bytes.put((byte) 0);
        }
        return this;
    }

    byte[] done() {
        bytes.putInt(4, bytes.position() - 8);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private AiffBytes commonFields(int channels, long frames, int bits, byte[] rate) {
        bytes.putShort((short) channels)
                .putInt((int) frames)
                .putShort((short) bits)
                .put(rate);
        return this;
    }

    private AiffBytes tag(String text) {
        bytes.put(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }
}
