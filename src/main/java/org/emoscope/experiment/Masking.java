package org.emoscope.experiment;

import java.nio.ByteBuffer;
import org.emoscope.augment.SpecAugment;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.PictureExample;

/** Hides stretches of time and bands of frequency of an example, for one step of training. */
final class Masking {

    private Masking() {}

    /** A masked copy; the example itself where there are no masks. */
    static Example mask(Example example, SpecAugment masks, long seed) {
        if (masks.isNone()) {
            return example;
        }
        if (example instanceof MatrixExample numbers) {
            FrameMatrix matrix = numbers.matrix();
            float[] values = matrix.values();
            masks.maskMatrix(values, matrix.frames(), matrix.bins(), seed);
            return new MatrixExample(new FrameMatrix(matrix.frames(), matrix.bins(), values));
        }
        PictureExample pictures = (PictureExample) example;
        byte[] levels = new byte[pictures.levels().remaining()];
        pictures.levels().get(levels);
        masks.maskPictures(levels, 0, pictures.count(), seed);
        return new PictureExample(ByteBuffer.wrap(levels));
    }
}
