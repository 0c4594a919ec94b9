package org.emoscope.audio;

import java.nio.ByteOrder;

/**
 * How uncompressed samples lie in a file: interleaved, one frame after the other.
 *
 * @param encoding what a sample's bytes mean
 * @param bytesPerSample size of a sample's container
 * @param channels samples in a frame
 * @param order which byte of a sample comes first
 */
record PcmLayout(Encoding encoding, int bytesPerSample, int channels, ByteOrder order) {

    /** What the bytes of a sample mean; integers fill their container from the most significant bit. */
    enum Encoding {
        UNSIGNED("unsigned integer"),
        SIGNED("integer"),
        FLOAT("float"),
        A_LAW("A-law"),
        MU_LAW("mu-law");

        private final String title;

        Encoding(String title) {
            this.title = title;
        }
    }

    int frameBytes() {
        return bytesPerSample * channels;
    }

    /** For a person, such as {@code 16-bit integer}. */
    String title() {
        return 8 * bytesPerSample + "-bit " + encoding.title;
    }

    /** Whether any bytes at all make a number within full scale. */
    boolean holdsOnlyNumbers() {
        return encoding != Encoding.FLOAT;
    }
}
