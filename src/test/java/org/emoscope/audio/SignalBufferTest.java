package org.emoscope.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignalBufferTest {

    @Test
    void whatWasAppendedIsTheSignalWhateverThePiecesAndTheRoomReserved() {
        float[] all = noise(100_000);
        for (int reserved : new int[] {0, 1, 50_000, 100_000, 200_000}) {
            SignalBuffer buffer = new SignalBuffer(16_000);
            buffer.reserve(reserved);
            for (int at = 0, piece = 0; at < all.length; at += piece) {
                piece = Math.min(all.length - at, 2 * piece + 1);
                buffer.append(all, at, piece);
            }
            assertThat(buffer.length()).isEqualTo(all.length);
            assertThat(buffer.handOver()).isEqualTo(new Signal(all, 16_000));
        }
    }

    @Test
    void roomReservedLaterKeepsWhatIsThere() {
        SignalBuffer buffer = new SignalBuffer(8000);
        buffer.append(new float[] {0, 1, 2}, 1, 2);
        buffer.reserve(100_000);
        buffer.append(new float[] {3}, 0, 1);
        assertThat(buffer.handOver()).isEqualTo(new Signal(new float[] {1, 2, 3}, 8000));
    }

    @Test
    void changingWhatWasAppendedDoesNotChangeTheSignal() {
        float[] piece = {1, 2, 3};
        SignalBuffer buffer = new SignalBuffer(8000);
        buffer.reserve(3);
        buffer.append(piece, 0, 3);
        piece[0] = 9;
        assertThat(buffer.handOver().sample(0)).isEqualTo(1);
    }

    @Test
    void nothingCanBeDoneAfterTheSignalWasHandedOver() {
        SignalBuffer buffer = new SignalBuffer(8000);
        buffer.append(new float[2], 0, 2);
        Signal signal = buffer.handOver();
        assertThatThrownBy(() -> buffer.append(new float[1], 0, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> buffer.append(new float[0], 0, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> buffer.reserve(9)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(buffer::handOver)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the samples were handed over already");
        assertThat(signal).isEqualTo(new Signal(new float[2], 8000));
    }

    @Test
    void samplesThatAreNotFiniteAreRefusedWithTheirNumberAndNotKept() {
        SignalBuffer buffer = new SignalBuffer(8000);
        buffer.append(new float[5], 0, 5);
        assertThatThrownBy(() -> buffer.append(new float[] {0, 0, Float.POSITIVE_INFINITY}, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample 6 is not a finite number: Infinity");
        assertThat(buffer.length()).isEqualTo(5);
        assertThatThrownBy(() -> new SignalBuffer(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereTheNumberOfSamplesWasKnownNothingIsCopiedAgain() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        float[] piece = new float[1 << 16];
        long before = threads.getCurrentThreadAllocatedBytes();
        SignalBuffer buffer = new SignalBuffer(16_000);
        buffer.reserve(16 * piece.length);
        for (int i = 0; i < 16; i++) {
            buffer.append(piece, 0, piece.length);
        }
        buffer.handOver();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(17L * piece.length * Float.BYTES);
    }

    private static float[] noise(int count) {
        Random chance = new Random(4);
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = chance.nextFloat() - 0.5f;
        }
        return samples;
    }
}
