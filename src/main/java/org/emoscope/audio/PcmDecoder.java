package org.emoscope.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Turns interleaved bytes into samples by channel, full scale at ±1: one plain loop for each kind of number.
 *
 * <p>Keeps memory between blocks; for one thread.
 */
abstract class PcmDecoder {

    /** The decoder of a layout, for blocks of at most so many frames. */
    static PcmDecoder of(PcmLayout layout, int blockFrames) {
        int samples = blockFrames * layout.channels();
        return switch (layout.encoding()) {
            case UNSIGNED, A_LAW, MU_LAW -> new Bytes(layout.encoding());
            case SIGNED -> switch (layout.bytesPerSample()) {
                case 1 -> new Bytes(layout.encoding());
                case 2 -> new Shorts(samples);
                case 3 -> new Triples(layout.order());
                default -> new Ints(samples);
            };
            case FLOAT -> layout.bytesPerSample() == Double.BYTES ? new Doubles(samples) : new Floats(samples);
        };
    }

    /**
     * Decodes the first frames.
     *
     * @param bytes interleaved samples from index 0, in the buffer's order
     * @param frames how many frames to decode
     * @param block {@code [channel][frame]}, receives the samples
     */
    final void decode(ByteBuffer bytes, int frames, float[][] block) {
        load(bytes, frames * block.length);
        for (int c = 0; c < block.length; c++) {
            pick(c, block.length, frames, block[c]);
        }
    }

    /** Takes so many numbers, of all channels together, out of the bytes. */
    abstract void load(ByteBuffer bytes, int numbers);

    /** Makes samples of one channel's numbers: the first one, and then one every step. */
    abstract void pick(int first, int step, int count, float[] target);

    /** Eight bits, each of whose values was decoded before. */
    private static final class Bytes extends PcmDecoder {

        private final float[] values = new float[256];
        private byte[] codes = new byte[0];

        Bytes(PcmLayout.Encoding encoding) {
            for (int i = 0; i < values.length; i++) {
                values[i] = value(encoding, (byte) i);
            }
        }

        private static float value(PcmLayout.Encoding encoding, byte code) {
            return switch (encoding) {
                case A_LAW -> Companding.aLaw(code) / 32768f;
                case MU_LAW -> Companding.muLaw(code) / 32768f;
                case UNSIGNED -> ((code & 0xFF) - 128) / 128f;
                case SIGNED, FLOAT -> code / 128f;
            };
        }

        @Override
        void load(ByteBuffer bytes, int numbers) {
            codes = bytes.array();
        }

        @Override
        void pick(int first, int step, int count, float[] target) {
            for (int i = 0, at = first; i < count; i++, at += step) {
                target[i] = values[codes[at] & 0xFF];
            }
        }
    }

    private static final class Shorts extends PcmDecoder {

        private final short[] numbers;

        Shorts(int size) {
            numbers = new short[size];
        }

        @Override
        void load(ByteBuffer bytes, int count) {
            bytes.asShortBuffer().get(0, numbers, 0, count);
        }

        @Override
        void pick(int first, int step, int count, float[] target) {
            for (int i = 0, at = first; i < count; i++, at += step) {
                target[i] = numbers[at] / 32768f;
            }
        }
    }

    private static final class Triples extends PcmDecoder {

        private final int low;
        private final int high;
        private byte[] bytes = new byte[0];

        Triples(ByteOrder order) {
            low = order == ByteOrder.BIG_ENDIAN ? 2 : 0;
            high = 2 - low;
        }

        @Override
        void load(ByteBuffer source, int numbers) {
            bytes = source.array();
        }

        @Override
        void pick(int first, int step, int count, float[] target) {
            for (int i = 0, at = 3 * first; i < count; i++, at += 3 * step) {
                int number = bytes[at + high] << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + low] & 0xFF;
                target[i] = number / 8388608f;
            }
        }
    }

    private static final class Ints extends PcmDecoder {

        private final int[] numbers;

        Ints(int size) {
            numbers = new int[size];
        }

        @Override
        void load(ByteBuffer bytes, int count) {
            bytes.asIntBuffer().get(0, numbers, 0, count);
        }

        @Override
        void pick(int first, int step, int count, float[] target) {
            for (int i = 0, at = first; i < count; i++, at += step) {
                target[i] = numbers[at] / 2147483648f;
            }
        }
    }

    private static final class Floats extends PcmDecoder {

        private final float[] numbers;

        Floats(int size) {
            numbers = new float[size];
        }

        @Override
        void load(ByteBuffer bytes, int count) {
            bytes.asFloatBuffer().get(0, numbers, 0, count);
        }

        @Override
        void pick(int first, int step, int count, float[] target) {
            for (int i = 0, at = first; i < count; i++, at += step) {
                target[i] = numbers[at];
            }
        }
    }

    private static final class Doubles extends PcmDecoder {

        private final double[] numbers;

        Doubles(int size) {
            numbers = new double[size];
        }

        @Override
        void load(ByteBuffer bytes, int count) {
            bytes.asDoubleBuffer().get(0, numbers, 0, count);
        }

        @Override
        void pick(int first, int step, int count, float[] target) {
            for (int i = 0, at = first; i < count; i++, at += step) {
                target[i] = (float) numbers[at];
            }
        }
    }
}
