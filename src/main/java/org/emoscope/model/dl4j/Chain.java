package org.emoscope.model.dl4j;

import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.model.Example;

/**
 * A front and layers one after another: a network as one thread computes it.
 *
 * @param front reads the examples
 * @param layers what follows, the scores of the classes last
 */
record Chain(Front front, List<Layer> layers) implements AutoCloseable {

    Chain {
        layers = List.copyOf(layers);
    }

    int weightCount() {
        int count = front.weightCount();
        for (Layer layer : layers) {
            count = Math.addExact(count, layer.weightCount());
        }
        return count;
    }

    /** Gives each part its place: front first, then layer after layer. */
    void bind(Matrix weights, Matrix gradients) {
        int from = front.weightCount();
        front.bind(weights.view(0, 1, from), gradients.view(0, 1, from));
        for (Layer layer : layers) {
            int count = layer.weightCount();
            layer.bind(weights.view(from, 1, count), gradients.view(from, 1, count));
            from += count;
        }
    }

    void initialise(SplittableRandom random) {
        front.initialise(random.split());
        layers.forEach(layer -> layer.initialise(random.split()));
    }

    /** The scores of examples. */
    Matrix forward(List<? extends Example> examples, Pass pass) {
        Matrix x = front.forward(examples, pass);
        for (Layer layer : layers) {
            x = layer.forward(x, pass);
        }
        return x;
    }

    /** What the last layer reads of examples. */
    Matrix hidden(List<? extends Example> examples) {
        Matrix x = front.forward(examples, Pass.answer());
        for (Layer layer : layers.subList(0, layers.size() - 1)) {
            x = layer.forward(x, Pass.answer());
        }
        return x;
    }

    void backward(Matrix gradient) {
        Matrix g = gradient;
        for (int i = layers.size() - 1; i >= 0; i--) {
            g = layers.get(i).backward(g);
        }
        front.backward(g);
    }

    @Override
    public void close() {
        front.close();
        layers.forEach(Layer::close);
    }
}
