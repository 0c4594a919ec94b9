package org.emoscope.audio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a file, by which its format is told. */
final class Probe {

    private final byte[] bytes;

    Probe(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether the text, one byte a character, stands at the offset. */
    boolean hasText(int offset, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }

    /** The four bytes at the start as a big-endian number, or 0 where there are fewer. */
    int firstWord() {
        return bytes.length < 4
                ? 0
                : (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    /** Whether what is there looks like written text. */
    boolean looksLikeText() {
        for (byte b : bytes) {
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
