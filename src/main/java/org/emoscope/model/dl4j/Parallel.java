package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Layers that read the same input, their answers side by side: {@code [rows][inputs]} to
 * {@code [rows][layers · columns]}.
 */
final class Parallel implements Layer {

    private final List<Layer> layers;
    private final SideBySide answers;
    private final SideBySide gradients;

    /** @param columns that each of them answers */
    Parallel(List<? extends Layer> layers, int columns) {
        this.layers = List.copyOf(layers);
        answers = new SideBySide(layers.size(), columns);
        gradients = new SideBySide(layers.size(), columns);
    }

    @Override
    public int weightCount() {
        return layers.stream().mapToInt(Layer::weightCount).reduce(0, Math::addExact);
    }

    @Override
    public void bind(Matrix weights, Matrix slopes) {
        int from = 0;
        for (Layer layer : layers) {
            int count = layer.weightCount();
            layer.bind(weights.view(from, 1, count), slopes.view(from, 1, count));
            from += count;
        }
    }

    @Override
    public void initialise(SplittableRandom random) {
        layers.forEach(layer -> layer.initialise(random.split()));
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        List<Matrix> all = new ArrayList<>();
        for (Layer layer : layers) {
            all.add(layer.forward(x, pass));
        }
        return answers.join(all);
    }

    @Override
    public Matrix backward(Matrix gradient) {
        Matrix back = layers.get(0).backward(gradients.part(gradient, 0));
        float[] sum = back.values();
        for (int p = 1; p < layers.size(); p++) {
            float[] others = layers.get(p).backward(gradients.part(gradient, p)).values();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += others[i];
            }
        }
        back.put(sum, 0, 0, sum.length);
        return back;
    }

    @Override
    public void close() {
        layers.forEach(Layer::close);
        answers.close();
        gradients.close();
    }
}
