package org.emoscope.app.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
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
 * Makes random examples of the shape that a network reads, the same ones again for the same seed.
 *
 * @param shape of an example for a person
 * @param classes number of classes, in turn
 * @param example draws one
 */
record RandomBatch(String shape, int classes, long seed, Function<Random, Example> example) {

    /** What is read of an utterance. */
    static RandomBatch of(InputSpec input, int classes, long seed) {
        return input instanceof MatrixInput matrix
                ? matrices(matrix.frames(), matrix.bins(), classes, seed)
                : new RandomBatch(
                        PictureInput.PICTURES + " pictures " + NetworkImage.SIZE + "x" + NetworkImage.SIZE,
                        classes,
                        seed,
                        RandomBatch::pictures);
    }

    /** Matrices {@code [rows][columns]}. */
    static RandomBatch matrices(int rows, int columns, int classes, long seed) {
        return new RandomBatch(rows + "x" + columns, classes, seed, random -> matrix(rows, columns, random));
    }

    /** So many examples of weight 1. */
    Batch of(int size) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        int[] targets = new int[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            examples.add(example.apply(random));
            targets[i] = i % classes;
            weights[i] = 1;
        }
        return new Batch(examples, targets, weights);
    }

    private static Example matrix(int rows, int columns, Random random) {
        float[] numbers = new float[rows * columns];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return new MatrixExample(new FrameMatrix(rows, columns, numbers));
    }

    private static Example pictures(Random random) {
        byte[] levels = new byte[PictureInput.PICTURES * PictureExample.PICTURE_BYTES];
        random.nextBytes(levels);
        return new PictureExample(ByteBuffer.wrap(levels));
    }
}
