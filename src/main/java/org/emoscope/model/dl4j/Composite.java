package org.emoscope.model.dl4j;

import java.util.List;
import java.util.SplittableRandom;

/** A layer made of layers, whose numbers lie behind each other. */
abstract sealed class Composite implements Layer permits Parallel, Residual {

    private final List<Layer> layers;

    Composite(List<? extends Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    final List<Layer> layers() {
        return layers;
    }

    @Override
    public final int weightCount() {
        return layers.stream().mapToInt(Layer::weightCount).reduce(0, Math::addExact);
    }

    @Override
    public final void bind(Matrix weights, Matrix gradients) {
        int from = 0;
        for (Layer layer : layers) {
            int count = layer.weightCount();
            layer.bind(weights.view(from, 1, count), gradients.view(from, 1, count));
            from += count;
        }
    }

    @Override
    public final void initialise(SplittableRandom random) {
        layers.forEach(layer -> layer.initialise(random.split()));
    }

    @Override
    public void close() {
        layers.forEach(Layer::close);
    }
}
