package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.junit.jupiter.api.Test;

class LayeredNetworkTest {

    private static final BaselineSystem SYSTEM = new BaselineSystem();
    private static final HyperParameters SMALL = HyperParameters.of(
            SYSTEM.hyperParameters(),
            Map.of("seconds", "0.6", "kernels", "6", "pool", "10", "dense", "12", "learning-rate", "0.005"));
    private static final int LENGTH = 60 * 13;

    @Test
    void theBaselineHasTheWeightsOfItsDescription() {
        HyperParameters values = HyperParameters.of(SYSTEM.hyperParameters(), Map.of("seconds", "3"));
        try (Network network = SYSTEM.create(values, 4, 1)) {
            int convolution = 10 * 13 * 50 + 50;
            int windows = (300 - 10 + 1 - 30) / 3 + 1;
            int dense = windows * 50 * 128 + 128;
            int output = 128 * 4 + 4;
            assertThat(network.state().weights()).hasSize(convolution + dense + output);
        }
    }

    @Test
    void aNetworkThatNoModelFileHoldsIsRefusedBeforeItIsTrained() {
        HyperParameters large =
                HyperParameters.of(SYSTEM.hyperParameters(), Map.of("seconds", "10", "kernels", "100", "dense", "512"));
        assertThatThrownBy(() -> SYSTEM.create(large, 4, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weights, and 16,000,000 are the most");
    }

    @Test
    void learnsWhatCanBeToldApart() {
        Examples examples = Examples.of(60, 3);
        try (Network network = SYSTEM.create(SMALL, 3, 5)) {
            for (int step = 0; step < 60; step++) {
                network.step(examples.batch(), step);
            }
            float[][] answers = network.probabilities(examples.inputs);
            for (int i = 0; i < answers.length; i++) {
                assertThat(answers[i][examples.targets[i]]).isGreaterThan(0.5f);
                assertThat(answers[i][0] + answers[i][1] + answers[i][2]).isCloseTo(1f, within(1e-5f));
            }
        }
    }

    @Test
    void theSameSeedsGiveTheSameWeightsToTheLastBit() {
        assertThat(trained(0, 12)).isEqualTo(trained(0, 12));
    }

    @Test
    void goesOnFromAStateAsIfItHadNeverStopped() {
        Examples examples = Examples.of(20, 3);
        NetworkState middle;
        try (Network network = SYSTEM.create(SMALL, 3, 5)) {
            for (int step = 0; step < 6; step++) {
                network.step(examples.batch(), step);
            }
            middle = network.state();
        }
        try (Network network = SYSTEM.create(SMALL, 3, 99)) {
            network.restore(middle);
            for (int step = 6; step < 12; step++) {
                network.step(examples.batch(), step);
            }
            assertThat(network.state().weights()).isEqualTo(trained(0, 12));
        }
    }

    @Test
    void aStepThatIsAbandonedTeachesNothing() {
        Examples examples = Examples.of(60, 3);
        AtomicInteger passed = new AtomicInteger();
        try (Network network = SYSTEM.create(SMALL, 3, 5)) {
            float[] before = network.state().weights();
            assertThatThrownBy(() -> network.step(examples.batch(), 1, () -> {
                        if (passed.incrementAndGet() == 2) {
                            throw new CancellationException("enough");
                        }
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
            assertThat(network.state().weights()).isEqualTo(before);
            assertThat(passed).hasValue(2);
            for (int step = 0; step < 12; step++) {
                network.step(Examples.of(20, 3).batch(), step);
            }
            assertThat(network.state().weights()).isEqualTo(trained(0, 12));
        }
    }

    @Test
    void answersDoNotDependOnTheCompanyInABatch() {
        Examples examples = Examples.of(150, 3);
        try (Network network = SYSTEM.create(SMALL, 3, 5)) {
            float[][] together = network.probabilities(examples.inputs);
            for (int i : new int[] {0, 63, 64, 149}) {
                float[] alone = network.probabilities(List.of(examples.inputs.get(i)))[0];
                assertThat(alone).containsExactly(together[i], within(1e-5f));
            }
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        try (Network network = SYSTEM.create(SMALL, 3, 5)) {
            assertThatThrownBy(() ->
                            network.probabilities(List.of(new MatrixExample(new FrameMatrix(1, 7, new float[7])))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("7");
            assertThatThrownBy(() -> network.restore(new NetworkState(new float[3], new float[0], 0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("3 weights");
        }
    }

    private static float[] trained(int from, int to) {
        Examples examples = Examples.of(20, 3);
        try (Network network = SYSTEM.create(SMALL, 3, 5)) {
            for (int step = from; step < to; step++) {
                network.step(examples.batch(), step);
            }
            return network.state().weights();
        }
    }

    /** Noise with one louder coefficient a class. */
    private record Examples(List<Example> inputs, int[] targets, float[] weights) {

        Batch batch() {
            return new Batch(inputs, targets, weights);
        }

        static Examples of(int count, int classes) {
            SplittableRandom random = new SplittableRandom(3);
            List<Example> inputs = new ArrayList<>();
            int[] targets = new int[count];
            float[] weights = new float[count];
            for (int i = 0; i < count; i++) {
                targets[i] = i % classes;
                weights[i] = 1;
                float[] input = new float[LENGTH];
                for (int j = 0; j < LENGTH; j++) {
                    input[j] = (float) (random.nextDouble() - 0.5 + (j % 13 == targets[i] * 4 ? 1 : 0));
                }
                inputs.add(new MatrixExample(new FrameMatrix(LENGTH / 13, 13, input)));
            }
            return new Examples(inputs, targets, weights);
        }
    }
}
