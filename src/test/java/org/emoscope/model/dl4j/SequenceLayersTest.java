package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.NetworkState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every layer that goes through time, on sequences of different lengths shared out among two lanes. */
class SequenceLayersTest {

    private static final float EPSILON = 2e-3f;
    private static final long SEED = 11;
    private static final List<Example> EXAMPLES = MadeSequences.of(SequenceNetworks.COLUMNS, SEED, 3, 1, 5, 5, 2, 6, 1);
    private static final Batch BATCH =
            new Batch(EXAMPLES, new int[] {0, 2, 1, 0, 1, 2, 0}, new float[] {1, 0.5f, 2, 1, 1, 1, 1});

    private static LayeredNetwork network(Supplier<Chain> chains) {
        LayeredNetwork.Shape shape = new LayeredNetwork.Shape(SequenceNetworks.CLASSES, 0, 1e-3, 3);
        return new LayeredNetwork(chains, shape, SEED, new Lanes(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.emoscope.model.dl4j.SequenceNetworks#all")
    void gradientsAgreeWithFiniteDifferences(String name, Supplier<Chain> chains) {
        try (LayeredNetwork network = network(chains)) {
            network.learn(BATCH, SEED);
            float[] gradients = network.gradients();
            float[] start = network.state().weights();
            for (int w = 0; w < start.length; w++) {
                double slope = (loss(network, start, w, EPSILON) - loss(network, start, w, -EPSILON)) / (2 * EPSILON);
                assertThat((double) gradients[w])
                        .as("weight %d of %s", w, name)
                        .isCloseTo(slope, within(2e-4 + 0.01 * Math.abs(slope)));
            }
        }
    }

    private static double loss(LayeredNetwork network, float[] start, int at, float change) {
        float[] moved = start.clone();
        moved[at] += change;
        network.restore(new NetworkState(moved, new float[0], 0));
        return network.learn(BATCH, SEED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.emoscope.model.dl4j.SequenceNetworks#all")
    void anExampleIsAnsweredTheSameAloneAndInCompany(String name, Supplier<Chain> chains) {
        try (LayeredNetwork network = network(chains)) {
            float[][] together = network.probabilities(EXAMPLES);
            for (int e = 0; e < EXAMPLES.size(); e++) {
                assertThat(network.probabilities(List.of(EXAMPLES.get(e)))[0])
                        .as("example %d", e)
                        .containsExactly(together[e], within(1e-6f));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.emoscope.model.dl4j.SequenceNetworks#all")
    void examplesOfOtherNumbersAreAnsweredDifferently(String name, Supplier<Chain> chains) {
        try (LayeredNetwork network = network(chains)) {
            List<Example> others = MadeSequences.of(SequenceNetworks.COLUMNS, SEED + 1, 3, 3);
            float[][] answers = network.probabilities(others);
            assertThat(answers[0]).isNotEqualTo(answers[1]);
        }
    }
}
