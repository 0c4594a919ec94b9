package org.emoscope.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.emoscope.augment.TrainingItem;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;

/** Utterances of one length whose input is their class and their number. */
record MadeSide(String name, double length, List<Integer> targets) implements FoldData.Side {

    static MadeSide of(String name, int... targets) {
        return new MadeSide(name, 1, IntStream.of(targets).boxed().toList());
    }

    @Override
    public List<TrainingItem> items() {
        return IntStream.range(0, targets.size())
                .mapToObj(i -> TrainingItem.of(name + i))
                .toList();
    }

    @Override
    public int target(int index) {
        return targets.get(index);
    }

    @Override
    public double seconds(int index) {
        return length;
    }

    @Override
    public Example example(int index) {
        return new MatrixExample(new FrameMatrix(1, 2, new float[] {targets.get(index), index}));
    }
}
