package org.emoscope.audio;

import java.nio.ByteBuffer;
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

    /** The sample that begins at the index, full scale at ±1. */
    float sampleAt(ByteBuffer bytes, int index) {
        return switch (encoding) {
            case UNSIGNED -> ((bytes.get(index) & 0xFF) - 128) / 128f;
            case A_LAW -> Companding.aLaw(bytes.get(index)) / 32768f;
            case MU_LAW -> Companding.muLaw(bytes.get(index)) / 32768f;
            case FLOAT -> bytesPerSample == 8 ? (float) bytes.getDouble(index) : bytes.getFloat(index);
            case SIGNED -> switch (bytesPerSample) {
                case 1 -> bytes.get(index) / 128f;
                case 2 -> bytes.getShort(index) / 32768f;
                case 3 -> int24(bytes, index) / 8388608f;
                default -> bytes.getInt(index) / 2147483648f;
            };
        };
    }

    private int int24(ByteBuffer bytes, int index) {
        int middle = (bytes.get(index + 1) & 0xFF) << 8;
        return order == ByteOrder.BIG_ENDIAN
                ? bytes.get(index) << 16 | middle | bytes.get(index + 2) & 0xFF
                : bytes.get(index + 2) << 16 | middle | bytes.get(index) & 0xFF;
    }
}
