package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.feature.ColourMap;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.NetworkState;
import org.emoscope.model.PictureExample;
import org.junit.jupiter.api.Test;

/** A TF-CNN and a double LSTM as one network. */
class SegmentFrontTest {

    private static final long SEED = 5;
    private static final float EPSILON = 5e-4f;
    private static final TfCnn SMALL = new TfCnn(new Pixels(ColourMap.VIRIDIS, false), 1, 3, 0, 1e-3);
    private static final Batch BATCH =
            new Batch(List.of(segments(2, 1), segments(1, 2)), new int[] {0, 1}, new float[] {1, 2});

    @Test
    void gradientsAgreeWithFiniteDifferences() {
        try (LayeredNetwork network = network()) {
            network.learn(BATCH, SEED);
            float[] gradients = network.gradients();
            float[] start = network.state().weights();
            for (int w = 0; w < start.length; w += 7) {
                double slope = (loss(network, start, w, EPSILON) - loss(network, start, w, -EPSILON)) / (2 * EPSILON);
                assertThat((double) gradients[w])
                        .as("weight %d", w)
                        .isCloseTo(slope, within(5e-4 + 0.01 * Math.abs(slope)));
            }
        }
    }

    @Test
    void aStepCanBeLeftAtEachSegmentOfAnUtterance() {
        Batch one = new Batch(List.of(segments(3, 1)), new int[] {0}, new float[] {1});
        try (LayeredNetwork network = network()) {
            AtomicInteger looks = new AtomicInteger();
            network.step(one, SEED, looks::incrementAndGet);
            assertThat(looks)
                    .as("before, and forward and backward at each segment")
                    .hasValue(1 + 3 + 3);

            float[] before = network.state().weights();
            AtomicInteger again = new AtomicInteger();
            assertThatThrownBy(() -> network.step(one, SEED, () -> {
                        if (again.incrementAndGet() == 6) {
                            throw new CancellationException("enough");
                        }
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
            assertThat(network.state().weights()).isEqualTo(before);
        }
    }

    private static LayeredNetwork network() {
        return new LayeredNetwork(
                () -> {
                    TimeMajor steps = new TimeMajor();
                    return new Chain(new SegmentFront(SMALL, steps), DoubleLstm.layers(3, 2, 4, 0, steps));
                },
                new LayeredNetwork.Shape(2, 4, 1e-3, 1),
                SEED,
                new Lanes(2));
    }

    private static double loss(LayeredNetwork network, float[] start, int at, float change) {
        float[] moved = start.clone();
        moved[at] += change;
        network.restore(new NetworkState(moved, new float[0], 0));
        return network.learn(BATCH, SEED);
    }

    private static Example segments(int count, long seed) {
        byte[] levels = new byte[count * 2 * PictureExample.PICTURE_BYTES];
        SplittableRandom random = new SplittableRandom(seed);
        int base = 0;
        for (int i = 0; i < levels.length; i++) {
            if (i % 4096 == 0) {
                base = random.nextInt(200);
            }
            levels[i] = (byte) (base + random.nextInt(56));
        }
        return new PictureExample(ByteBuffer.wrap(levels));
    }
}
