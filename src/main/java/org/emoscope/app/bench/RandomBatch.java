package org.emoscope.app.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.NetworkImage;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.InputSpec;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/**
 * Makes random examples of the shape that a system reads, the same ones again for the same seed.
 *
 * @param input what is read of an utterance
 * @param classes number of classes, in turn
 */
record RandomBatch(InputSpec input, int classes, long seed) {

    /** The shape of an example for a person. */
    String shape() {
        if (input instanceof MatrixInput matrix) {
            return matrix.frames() + "x" + matrix.bins();
        }
        return PictureInput.PICTURES + " pictures " + NetworkImage.SIZE + "x" + NetworkImage.SIZE;
    }

    /** So many examples of weight 1. */
    Batch of(int size) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        int[] targets = new int[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            examples.add(input instanceof MatrixInput matrix ? matrix(matrix, random) : pictures(random));
            targets[i] = i % classes;
            weights[i] = 1;
        }
        return new Batch(examples, targets, weights);
    }

    private static Example matrix(MatrixInput matrix, Random random) {
        float[] numbers = new float[matrix.frames() * matrix.bins()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return new MatrixExample(new FrameMatrix(matrix.frames(), matrix.bins(), numbers));
    }

    private static Example pictures(Random random) {
        byte[] levels = new byte[PictureInput.PICTURES * PictureExample.PICTURE_BYTES];
        random.nextBytes(levels);
        return new PictureExample(ByteBuffer.wrap(levels));
    }
}
