package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.NetworkState;
import org.emoscope.model.PictureExample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A step of the TF-CNN against the same network in PyTorch: the same weights, pictures and targets give the same loss,
 * probabilities and gradients.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TfCnnReferenceTest {

    private static final double RELATIVE = 1e-4;
    private static final int SIZE = 256;
    private static final int EXAMPLES = 3;
    private static final Batch BATCH =
            new Batch(List.of(example(0), example(1), example(2)), new int[] {0, 3, 1}, new float[] {1, 1, 1});

    private LayeredNetwork network;
    private JsonNode reference;
    private double loss;
    private float[] gradients;

    @BeforeAll
    void learn() throws IOException {
        TfCnnSystem system = new TfCnnSystem();
        HyperParameters values = HyperParameters.of(system.hyperParameters(), Map.of("dropout", "0"));
        network = (LayeredNetwork) system.create(values, 4, 1);
        network.restore(new NetworkState(weights(network.state().weights().length), new float[0], 0));
        loss = network.learn(BATCH, 1);
        gradients = network.gradients();
        try (InputStream in = TfCnnReferenceTest.class.getResourceAsStream("tf-cnn-reference.json")) {
            reference = new ObjectMapper().readTree(in);
        }
    }

    @AfterAll
    void close() {
        network.close();
    }

    @Test
    void hasTheWeightsOfItsDescription() {
        assertThat(network.state().weights()).hasSize(221_828);
    }

    @Test
    void givesTheSameLossAndProbabilities() {
        double expected = reference.path("loss").asDouble();
        assertThat(loss).isCloseTo(expected, within(RELATIVE * expected));
        float[][] answers = network.probabilities(BATCH.examples());
        for (int e = 0; e < EXAMPLES; e++) {
            for (int c = 0; c < 4; c++) {
                double p = reference.path("probabilities").get(e).get(c).asDouble();
                assertThat((double) answers[e][c]).as("class %d of %d", c, e).isCloseTo(p, within(RELATIVE * p));
            }
        }
    }

    @Test
    void givesTheSameGradientsLayerByLayer() {
        int from = 0;
        for (Map.Entry<String, int[]> layer : layers().entrySet()) {
            int weights = layer.getValue()[0];
            int biases = layer.getValue()[1];
            JsonNode expected = reference.path("gradients").path(layer.getKey());
            check(norm(from, weights), expected.path("weightNorm").asDouble(), layer.getKey() + " kernels");
            check(norm(from + weights, biases), expected.path("biasNorm").asDouble(), layer.getKey() + " biases");
            double projection = 0;
            for (int i = 0; i < weights; i++) {
                projection += gradients[from + i] * Math.cos(i);
            }
            assertThat(projection)
                    .as("%s in order", layer.getKey())
                    .isCloseTo(
                            expected.path("projection").asDouble(),
                            within(RELATIVE * expected.path("weightNorm").asDouble()));
            from += weights + biases;
        }
        assertThat(from).isEqualTo(gradients.length);
    }

    private static void check(double actual, double expected, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(RELATIVE * expected));
    }

    private double norm(int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += (double) gradients[i] * gradients[i];
        }
        return Math.sqrt(sum);
    }

    /** Kernels and biases of each layer, in the order of the network's weights. */
    private static Map<String, int[]> layers() {
        Map<String, int[]> layers = new LinkedHashMap<>();
        layers.put("time.first", new int[] {2 * 10 * 3 * 64, 64});
        layers.put("time.second", new int[] {9 * 64 * 64, 64});
        for (String branch : List.of("freq", "mel")) {
            layers.put(branch + ".first", new int[] {8 * 2 * 3 * 64, 64});
            layers.put(branch + ".second", new int[] {9 * 64 * 64, 64});
        }
        layers.put("dense", new int[] {192 * 512, 512});
        layers.put("out", new int[] {512 * 4, 4});
        return layers;
    }

    /** Spread over ±0.1 by a multiplicative hash of their index. */
    private static float[] weights(int count) {
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            double share = (i * 2_654_435_761L % 4_294_967_296L) / 4_294_967_296.0;
            weights[i] = (float) ((share - 0.5) * 0.2);
        }
        return weights;
    }

    /** Two pictures of slanted, curved stripes; later examples are brighter. */
    private static Example example(int number) {
        byte[] levels = new byte[2 * SIZE * SIZE];
        int at = 0;
        for (int picture = 0; picture < 2; picture++) {
            for (int r = 0; r < SIZE; r++) {
                for (int c = 0; c < SIZE; c++) {
                    int level = (r * 7 + c * 13 + r * c / (16 + picture) + 31 * number + 57 * picture) % SIZE;
                    levels[at++] = (byte) (level * (number + 1) / EXAMPLES);
                }
            }
        }
        return new PictureExample(ByteBuffer.wrap(levels));
    }
}
