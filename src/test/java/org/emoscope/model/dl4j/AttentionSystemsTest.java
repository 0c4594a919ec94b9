package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.Normalisation;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkState;
import org.emoscope.model.SingleStageSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The systems with attention over log-Mel energies. */
class AttentionSystemsTest {

    private static final BlstmAttentionSystem BLSTM = new BlstmAttentionSystem();
    private static final CsaSystem CSA = new CsaSystem();

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of(BLSTM, Map.of("units", "7", "attention", "5"), 3),
                Arguments.of(BLSTM, Map.of("units", "4", "layers", "3", "stack", "1"), 2),
                Arguments.of(CSA, Map.of("kernels", "6", "heads", "2", "head-size", "3"), 3),
                Arguments.of(CSA, Map.of("seconds", "0.57", "kernels", "5", "kernel-frames", "3", "heads", "1"), 2));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void itsPlanHasTheWeightsOfItsNetwork(SingleStageSystem system, Map<String, String> chosen, int classes) {
        HyperParameters values = values(system, chosen);
        try (Network network = system.create(values, classes, 1)) {
            assertThat(system.plan(values, classes).weights())
                    .isEqualTo(network.state().weights().length);
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void itLearnsFromUtterancesOfAnyLength(SingleStageSystem system, Map<String, String> chosen, int classes) {
        HyperParameters values = values(system, chosen);
        Batch batch = batch((MatrixInput) system.input(values), classes);
        try (Network network = system.create(values, classes, 1)) {
            double before = network.step(batch, 1).loss();
            for (int step = 2; step < 40; step++) {
                network.step(batch, step);
            }
            assertThat(network.step(batch, 40).loss()).isLessThan(0.7 * before);
            float[][] answers = network.probabilities(batch.examples());
            float[] alone = network.probabilities(List.of(batch.examples().get(1)))[0];
            assertThat(alone).containsExactly(answers[1], within(1e-5f));
            assertThat(network.hidden(batch.examples())[0]).hasSize(network.hiddenSize());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void itGoesOnFromASavedStateAsIfItHadNotStopped(SingleStageSystem system, Map<String, String> chosen, int classes) {
        HyperParameters values = values(system, chosen);
        Batch batch = batch((MatrixInput) system.input(values), classes);
        try (Network network = system.create(values, classes, 1);
                Network other = system.create(values, classes, 2)) {
            network.step(batch, 1);
            NetworkState reached = network.state();
            network.step(batch, 2);
            other.restore(reached);
            other.step(batch, 2);
            assertThat(other.state().weights()).isEqualTo(network.state().weights());
        }
    }

    @Test
    void bothReadTwentyThreeLogMelEnergiesOfFramesOf25MsEvery10Ms() {
        for (SingleStageSystem system : List.of(BLSTM, CSA)) {
            MatrixInput input = (MatrixInput) system.input(values(system, Map.of()));
            assertThat(input.kind()).isEqualTo(FeatureKind.MEL);
            assertThat(input.bins()).isEqualTo(23);
            assertThat(input.parameters().sampleRateHz()).isEqualTo(16_000);
            assertThat(input.parameters().windowSamples()).isEqualTo(400);
            assertThat(input.parameters().hopSamples()).isEqualTo(160);
        }
    }

    @Test
    void theRecurrentOneReadsAnUtteranceAsLongAsItIsAndTheConvolutionAFixedLength() {
        assertThat(BLSTM.input(values(BLSTM, Map.of("seconds", "6"))))
                .extracting(MatrixInput::length, MatrixInput::frames)
                .containsExactly(MatrixInput.Length.AT_MOST, 600);
        assertThat(CSA.input(values(CSA, Map.of("seconds", "3"))))
                .extracting(MatrixInput::length, MatrixInput::frames)
                .containsExactly(MatrixInput.Length.FIXED, 300);
    }

    @Test
    void theirPlansSayWhatBecomesOfTheFrames() {
        NetworkPlan blstm = BLSTM.plan(values(BLSTM, Map.of("units", "128", "stack", "3", "attention", "64")), 4);
        assertThat(blstm.blocks())
                .extracting(Block::shape)
                .containsExactly("t × 23", "t/3 × 69", "t/3 × 256", "256", "256", "4", "4");
        NetworkPlan csa =
                CSA.plan(values(CSA, Map.of("seconds", "3", "kernels", "64", "heads", "4", "head-size", "16")), 4);
        assertThat(csa.blocks())
                .extracting(Block::shape)
                .containsExactly("300 × 23", "150 × 64", "75 × 64", "75 × 64", "64", "4", "4");
    }

    @Test
    void aKernelWithoutAMiddleIsRefused() {
        assertThatThrownBy(() -> CSA.plan(values(CSA, Map.of("kernel-frames", "4")), 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kernel spans an odd number of frames, so that it has a middle: 4");
    }

    @Test
    void longUtterancesGoThroughTheLayersAFewAtATime() {
        BlstmAttentionShape shape = new BlstmAttentionShape(23, 1, 1, 128, 64);
        assertThat(shape.portion(100)).isEqualTo(32);
        assertThat(shape.portion(3000)).isEqualTo(4);
        assertThat(shape.portion(1_000_000)).isEqualTo(1);
    }

    private static HyperParameters values(SingleStageSystem system, Map<String, String> chosen) {
        return HyperParameters.of(system.hyperParameters(), withLearning(chosen));
    }

    /** Fast and without dropout. */
    private static Map<String, String> withLearning(Map<String, String> chosen) {
        Map<String, String> all = new HashMap<>(chosen);
        all.put("learning-rate", "0.01");
        all.put("dropout", "0.1");
        return all;
    }

    /** Utterances whose class is loud in a band of its own. */
    private static Batch batch(MatrixInput input, int classes) {
        float[] ones = new float[input.bins()];
        Arrays.fill(ones, 1);
        Normalisation plain = new Normalisation(new float[input.bins()], ones);
        Example[] examples = new Example[3 * classes];
        int[] targets = new int[examples.length];
        float[] weights = new float[examples.length];
        List<Example> noise = MadeSequences.of(input.bins(), 4, lengths(examples.length));
        for (int e = 0; e < examples.length; e++) {
            targets[e] = e % classes;
            weights[e] = 1;
            FrameMatrix matrix = ((MatrixExample) noise.get(e)).matrix();
            float[] values = matrix.values();
            for (int t = 0; t < matrix.frames(); t++) {
                values[t * input.bins() + targets[e]] += 2;
            }
            examples[e] = input.fit(new FrameMatrix(matrix.frames(), input.bins(), values), plain);
        }
        return new Batch(List.of(examples), targets, weights);
    }

    private static int[] lengths(int count) {
        int[] lengths = new int[count];
        for (int e = 0; e < count; e++) {
            lengths[e] = 1 + 7 * e;
        }
        return lengths;
    }
}
