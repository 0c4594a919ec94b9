package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;

/** Seeded random examples of given lengths. */
final class MadeSequences {

    private MadeSequences() {}

    static List<Example> of(int columns, long seed, int... lengths) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example> examples = new ArrayList<>();
        for (int length : lengths) {
            float[] values = new float[length * columns];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (2 * random.nextDouble() - 1);
            }
            examples.add(new MatrixExample(new FrameMatrix(length, columns, values)));
        }
        return examples;
    }
}
