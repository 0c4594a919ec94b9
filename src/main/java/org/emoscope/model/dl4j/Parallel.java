package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Layers that read the same input, their answers side by side: {@code [rows][inputs]} to
 * {@code [rows][layers · columns]}.
 */
final class Parallel extends Composite {

    private final SideBySide answers;
    private final SideBySide gradients;

    /** @param columns that each of them answers */
    Parallel(List<? extends Layer> layers, int columns) {
        super(layers);
        answers = new SideBySide(layers.size(), columns);
        gradients = new SideBySide(layers.size(), columns);
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        List<Matrix> all = new ArrayList<>();
        for (Layer layer : layers()) {
            all.add(layer.forward(x, pass));
        }
        return answers.join(all);
    }

    @Override
    public Matrix backward(Matrix gradient) {
        Matrix back = layers().get(0).backward(gradients.part(gradient, 0));
        float[] sum = back.values();
        for (int p = 1; p < layers().size(); p++) {
            float[] others =
                    layers().get(p).backward(gradients.part(gradient, p)).values();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += others[i];
            }
        }
        back.put(sum, 0, 0, sum.length);
        return back;
    }

    @Override
    public void close() {
        super.close();
        answers.close();
        gradients.close();
    }
}
