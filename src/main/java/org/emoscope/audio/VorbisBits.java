package org.emoscope.audio;

import java.io.IOException;

/** Numbers of any width out of a Vorbis packet: least significant bit first, bytes in order. */
final class VorbisBits {

    private final byte[] bytes;
    private long at;

    VorbisBits(byte[] bytes, int firstByte) {
        this.bytes = bytes;
        at = 8L * firstByte;
    }

    /** The next number, of at most 32 bits. */
    int read(int width) throws IOException {
        require(width);
        int value = 0;
        for (int i = 0; i < width; i++, at++) {
            value |= (bytes[(int) (at >>> 3)] >>> (at & 7) & 1) << i;
        }
        return value;
    }

    boolean readFlag() throws IOException {
        return read(1) != 0;
    }

    void skip(long width) throws IOException {
        require(width);
        at += width;
    }

    private void require(long width) throws IOException {
        if (width > 8L * bytes.length - at) {
            throw new UnreadableSoundException("is damaged: its Vorbis setup ends too early");
        }
    }
}
