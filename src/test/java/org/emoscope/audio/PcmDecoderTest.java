package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.emoscope.audio.PcmLayout.Encoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PcmDecoderTest {

    private static final int FRAMES = 1000;

    static Stream<PcmLayout> layouts() {
        List<PcmLayout> layouts = new ArrayList<>();
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            for (int channels : new int[] {1, 2, 5}) {
                for (Encoding encoding : List.of(Encoding.UNSIGNED, Encoding.A_LAW, Encoding.MU_LAW)) {
                    layouts.add(new PcmLayout(encoding, 1, channels, order));
                }
                for (int bytes = 1; bytes <= 4; bytes++) {
                    layouts.add(new PcmLayout(Encoding.SIGNED, bytes, channels, order));
                }
                layouts.add(new PcmLayout(Encoding.FLOAT, 4, channels, order));
                layouts.add(new PcmLayout(Encoding.FLOAT, 8, channels, order));
            }
        }
        return layouts.stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aBlockIsBitForBitWhatReadingByteAfterByteGives(PcmLayout layout) {
        byte[] bytes = new byte[FRAMES * layout.frameBytes()];
        PcmDecoder decoder = PcmDecoder.of(layout, FRAMES);
        float[][] block = new float[layout.channels()][FRAMES];
        Random chance = new Random(20);
        for (int count : new int[] {FRAMES, 3}) {
            chance.nextBytes(bytes);
            decoder.decode(ByteBuffer.wrap(bytes).order(layout.order()), count, block);
            for (int i = 0; i < count; i++) {
                for (int c = 0; c < block.length; c++) {
                    int at = (i * block.length + c) * layout.bytesPerSample();
                    assertThat(Float.floatToIntBits(block[c][i]))
                            .as("%s, frame %d, channel %d", layout, i, c)
                            .isEqualTo(Float.floatToIntBits(plain(layout, bytes, at)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void onlyFloatsCanHoldWhatIsNoNumber(PcmLayout layout) {
        assertThat(layout.holdsOnlyNumbers()).isEqualTo(layout.encoding() != Encoding.FLOAT);
    }

    /** One sample from its bytes, most significant first. */
    private static float plain(PcmLayout layout, byte[] bytes, int at) {
        int size = layout.bytesPerSample();
        long bits = 0;
        for (int b = 0; b < size; b++) {
            bits = bits << 8 | bytes[layout.order() == ByteOrder.BIG_ENDIAN ? at + b : at + size - 1 - b] & 0xFF;
        }
        return switch (layout.encoding()) {
            case UNSIGNED -> (bits - 128) / 128f;
            case A_LAW -> Companding.aLaw((byte) bits) / 32768f;
            case MU_LAW -> Companding.muLaw((byte) bits) / 32768f;
            case FLOAT -> size == 8 ? (float) Double.longBitsToDouble(bits) : Float.intBitsToFloat((int) bits);
            case SIGNED -> (float) (bits << 64 - 8 * size >> 64 - 8 * size) / (1L << 8 * size - 1);
        };
    }
}
