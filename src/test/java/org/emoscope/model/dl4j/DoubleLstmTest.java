package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;
import org.junit.jupiter.api.Test;

class DoubleLstmTest {

    @Test
    void hasTheWeightsOfTwoLayersOf256() {
        try (Chain chain = DoubleLstm.chain(512, 4, 256, 0.5)) {
            int first = 4 * 256 * (512 + 256 + 1);
            int second = 4 * 256 * (256 + 256 + 1);
            assertThat(chain.weightCount()).isEqualTo(first + second + 256 * 4 + 4);
        }
    }

    /** What came first decides: no mean over time could tell these apart. */
    @Test
    void learnsTheOrderOfWhatItHears() {
        SplittableRandom random = new SplittableRandom(7);
        Example[] examples = new Example[40];
        int[] targets = new int[examples.length];
        float[] weights = new float[examples.length];
        for (int e = 0; e < examples.length; e++) {
            targets[e] = e % 2;
            weights[e] = 1;
            float[] values = new float[4 + random.nextInt(8)];
            values[random.nextInt(values.length / 2)] = targets[e] == 0 ? 1 : -1;
            values[values.length - 1 - random.nextInt(values.length / 2)] = targets[e] == 0 ? -1 : 1;
            examples[e] = new MatrixExample(new FrameMatrix(values.length, 1, values));
        }
        Batch batch = new Batch(List.of(examples), targets, weights);
        LayeredNetwork.Shape shape = new LayeredNetwork.Shape(2, 8, 0.01, 32);
        try (LayeredNetwork network = new LayeredNetwork(() -> DoubleLstm.chain(1, 2, 8, 0), shape, 3, new Lanes(2))) {
            for (int step = 0; step < 200; step++) {
                network.step(batch, step);
            }
            float[][] answers = network.probabilities(batch.examples());
            for (int e = 0; e < answers.length; e++) {
                assertThat(answers[e][targets[e]]).as("example %d", e).isGreaterThan(0.8f);
            }
        }
    }
}
