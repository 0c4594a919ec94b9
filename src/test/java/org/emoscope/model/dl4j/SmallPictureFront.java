package org.emoscope.model.dl4j;

import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;

/** One branch of the TF-CNN over a picture small enough for finite differences; a frame of the example is a row. */
final class SmallPictureFront implements Front {

    static final MapShape PICTURE = new MapShape(13, 15, 2);

    private final PictureBranch branch;
    private final float[] means;
    private final Matrix output;

    SmallPictureFront(int kernelHeight, int kernelWidth, int kernels, MapMean mean) {
        branch = new PictureBranch(PICTURE, kernelHeight, kernelWidth, kernels, mean);
        means = new float[branch.steps() * kernels];
        output = new Matrix(1, means.length);
    }

    int width() {
        return means.length;
    }

    @Override
    public int weightCount() {
        return branch.weightCount();
    }

    @Override
    public void bind(Matrix weights, Matrix gradients) {
        branch.bind(weights, gradients);
    }

    @Override
    public void initialise(SplittableRandom random) {
        branch.initialise(random);
    }

    @Override
    public Matrix forward(List<? extends Example> examples, Pass pass) {
        float[] values = ((MatrixExample) examples.get(0)).matrix().values();
        int[][] bits = Rows.bits(PICTURE);
        for (int i = 0; i < values.length; i++) {
            bits[i / PICTURE.row()][i % PICTURE.row()] = Float.floatToRawIntBits(values[i]);
        }
        branch.forward(bits, pass, means);
        output.put(means, 0, 0, means.length);
        return output;
    }

    @Override
    public void backward(Matrix gradient) {
        branch.backward(gradient.values());
    }

    @Override
    public void close() {
        branch.close();
        output.close();
    }
}
