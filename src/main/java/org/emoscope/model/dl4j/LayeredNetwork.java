package org.emoscope.model.dl4j;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.emoscope.model.ModelFile;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Layers one after another, softmax and cross-entropy at the end, Adam below.
 *
 * <p>All weights lie in one array and all gradients in another, so that saving and stepping are one pass each.
 */
final class LayeredNetwork implements Network {

    private static final int ANSWER_BATCH = 64;

    private final List<Layer> layers;
    private final int inputLength;
    private final int classes;
    private final INDArray weights;
    private final INDArray gradients;
    private final Adam adam;
    private final Buffer input;

    /**
     * @param inputLength numbers of one example
     * @param classes outputs of the last layer
     * @param learningRate of Adam
     * @param seed decides the start values
     * @throws IllegalArgumentException if there would be more weights than a model file holds
     */
    LayeredNetwork(List<Layer> layers, int inputLength, int classes, double learningRate, long seed) {
        this.layers = List.copyOf(layers);
        this.inputLength = inputLength;
        this.classes = classes;
        int count = 0;
        for (Layer layer : layers) {
            count = Math.addExact(count, layer.weightCount());
        }
        if (count > ModelFile.MAX_WEIGHTS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a network of these settings has %,d weights, and %,d are the most; make it smaller",
                    count,
                    ModelFile.MAX_WEIGHTS));
        }
        weights = Nd4j.create(DataType.FLOAT, count);
        gradients = Nd4j.create(DataType.FLOAT, count);
        adam = new Adam(learningRate, count);
        input = new Buffer(inputLength);
        SplittableRandom random = new SplittableRandom(seed);
        int from = 0;
        for (Layer layer : layers) {
            int to = from + layer.weightCount();
            if (to > from) {
                layer.bind(
                        weights.get(NDArrayIndex.interval(from, to)),
                        gradients.get(NDArrayIndex.interval(from, to)),
                        random.split());
            }
            from = to;
        }
    }

    @Override
    public double step(float[][] inputs, int[] targets, float[] exampleWeights, long seed) {
        double loss = learn(inputs, targets, exampleWeights, seed);
        adam.step(weights, gradients);
        return loss;
    }

    /** Forward and backward without a step of the optimiser. */
    double learn(float[][] inputs, int[] targets, float[] exampleWeights, long seed) {
        INDArray scores = forward(inputs, 0, inputs.length, new Pass(Pass.Mode.LEARN, new SplittableRandom(seed)));
        float[] values = new float[inputs.length * classes];
        Buffer.get(scores, values, values.length);
        double loss = SoftmaxLoss.lossAndGradient(values, classes, targets, exampleWeights);
        Buffer.put(values, 0, scores, 0, values.length);
        INDArray gradient = scores;
        for (int i = layers.size() - 1; i >= 0; i--) {
            gradient = layers.get(i).backward(gradient);
        }
        return loss;
    }

    @Override
    public float[][] probabilities(float[][] inputs) {
        float[][] answers = new float[inputs.length][classes];
        for (int from = 0; from < inputs.length; from += ANSWER_BATCH) {
            int count = Math.min(ANSWER_BATCH, inputs.length - from);
            INDArray scores = forward(inputs, from, count, Pass.answer());
            float[] values = new float[count * classes];
            Buffer.get(scores, values, values.length);
            for (int i = 0; i < count; i++) {
                SoftmaxLoss.softmax(values, i * classes, classes);
                System.arraycopy(values, i * classes, answers[from + i], 0, classes);
            }
        }
        return answers;
    }

    private INDArray forward(float[][] inputs, int from, int count, Pass pass) {
        INDArray x = input.rows(count);
        for (int i = 0; i < count; i++) {
            float[] example = inputs[from + i];
            if (example.length != inputLength) {
                throw new IllegalArgumentException(
                        "an input has " + example.length + " numbers, the network takes " + inputLength);
            }
            Buffer.put(example, 0, x, (long) i * inputLength, inputLength);
        }
        for (Layer layer : layers) {
            x = layer.forward(x, pass);
        }
        return x;
    }

    @Override
    public NetworkState state() {
        return new NetworkState(read(weights), adam.memory(), adam.steps());
    }

    @Override
    public void restore(NetworkState state) {
        float[] values = state.weights();
        if (values.length != weights.length()) {
            throw new IllegalArgumentException(
                    "the state has " + values.length + " weights, the network " + weights.length());
        }
        Buffer.put(values, 0, weights, 0, values.length);
        adam.restore(state.optimiser(), state.steps());
    }

    /** A copy of the gradients of the last {@link #learn}. */
    float[] gradients() {
        return read(gradients);
    }

    private static float[] read(INDArray array) {
        float[] values = new float[Math.toIntExact(array.length())];
        Buffer.get(array, values, values.length);
        return values;
    }

    @Override
    public void close() {
        layers.forEach(Layer::close);
        input.close();
        weights.close();
        gradients.close();
    }
}
