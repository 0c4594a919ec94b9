package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.NetworkState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layer's gradient against finite differences. */
class LayersGradientTest {

    private static final int BATCH = 3;
    private static final int CLASSES = 3;
    /** Small enough that no maximum changes hands. */
    private static final float EPSILON = 5e-4f;

    private static final long SEED = 11;

    static Stream<Arguments> networks() {
        return Stream.of(
                network("dense", 5, () -> List.of(new Dense(5, CLASSES))),
                network(
                        "two dense layers: the input's gradient",
                        5,
                        () -> List.of(new Dense(5, 4), new Dense(4, CLASSES))),
                network("ReLU", 5, () -> List.of(new Dense(5, 6), new Relu(), new Dense(6, CLASSES))),
                network("dropout", 5, () -> List.of(new Dense(5, 8), new Dropout(0.5, 0), new Dense(8, CLASSES))),
                network("convolution over time, pooled", 24, () -> {
                    TimeConvolution convolution = new TimeConvolution(12, 2, 3, 4, TimeConvolution.Slope.LEFT_OUT);
                    TimeMaxPooling pooling = new TimeMaxPooling(convolution.positions(), 4, 4, 3);
                    return List.of(convolution, pooling, new Dense(pooling.windows() * 4, CLASSES));
                }),
                network("dense layers at each step, convolution over time behind them", 24, () -> {
                    TimeConvolution convolution = new TimeConvolution(8, 2, 3, 4, TimeConvolution.Slope.COMPUTED);
                    TimeMaxPooling pooling = new TimeMaxPooling(convolution.positions(), 4, 3, 2);
                    return List.of(
                            new Reshape(3),
                            new Dense(3, 2),
                            new Reshape(16),
                            convolution,
                            pooling,
                            new Dense(pooling.windows() * 4, CLASSES));
                }));
    }

    static Stream<Arguments> fronts() {
        return Stream.of(
                Arguments.of("time kernels, mean over the map", 2, 5, MapMean.ALL),
                Arguments.of("frequency kernels, mean over frequency", 4, 2, MapMean.FREQUENCY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fronts")
    void aBranchOfTheTfCnnAgreesWithFiniteDifferences(String name, int height, int width, MapMean mean) {
        MapShape picture = SmallPictureFront.PICTURE;
        LayeredNetwork.Shape shape = new LayeredNetwork.Shape(CLASSES, 0, 1e-3, 1);
        Supplier<Chain> chain = () -> {
            SmallPictureFront front = new SmallPictureFront(height, width, 3, mean);
            return new Chain(front, List.of(new Dense(front.width(), CLASSES)));
        };
        agrees(name, batch(picture.height(), picture.row()), chain, shape);
    }

    private static Arguments network(String name, int inputs, Supplier<List<Layer>> layers) {
        return Arguments.of(name, inputs, layers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void agreesWithFiniteDifferences(String name, int inputs, Supplier<List<Layer>> layers) {
        LayeredNetwork.Shape shape = new LayeredNetwork.Shape(CLASSES, 0, 1e-3, 2);
        agrees(name, batch(1, inputs), () -> new Chain(new MatrixFront(1, inputs), layers.get()), shape);
    }

    private static void agrees(String name, Batch batch, Supplier<Chain> chain, LayeredNetwork.Shape shape) {
        try (LayeredNetwork network = new LayeredNetwork(chain, shape, SEED, new Lanes(2))) {
            network.learn(batch, SEED);
            float[] gradients = network.gradients();
            float[] start = network.state().weights();
            for (int w = 0; w < start.length; w++) {
                double above = loss(network, start, w, EPSILON, batch);
                double below = loss(network, start, w, -EPSILON, batch);
                double slope = (above - below) / (2 * EPSILON);
                assertThat((double) gradients[w])
                        .as("weight %d of %s", w, name)
                        .isCloseTo(slope, within(5e-4 + 0.01 * Math.abs(slope)));
            }
        }
    }

    private static Batch batch(int frames, int columns) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Example> examples = new ArrayList<>();
        for (int e = 0; e < BATCH; e++) {
            float[] row = new float[frames * columns];
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) (2 * random.nextDouble() - 1);
            }
            examples.add(new MatrixExample(new FrameMatrix(frames, columns, row)));
        }
        return new Batch(examples, new int[] {0, 2, 1}, new float[] {1, 0.5f, 2});
    }

    private static double loss(LayeredNetwork network, float[] start, int at, float change, Batch batch) {
        float[] moved = start.clone();
        moved[at] += change;
        network.restore(new NetworkState(moved, new float[0], 0));
        return network.learn(batch, SEED);
    }
}
