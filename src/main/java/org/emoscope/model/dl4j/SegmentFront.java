package org.emoscope.model.dl4j;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.emoscope.model.Example;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/**
 * A TF-CNN without its softmax over the segments of an utterance, one step a segment: {@code [segments][dense]}.
 *
 * <p>Reads one utterance at a time. The maps of a segment are too large to keep those of all: going backward, each segment
 * is answered a second time.
 */
final class SegmentFront implements Front {

    private final PictureFront pictures;
    private final Dense dense;
    private final Relu relu = new Relu();
    private final TimeMajor steps;
    private final Buffer rows;
    private final Matrix slope;
    private final int width;
    private List<PictureExample> segments = List.of();
    private Pass latest = Pass.answer();

    SegmentFront(TfCnn settings, TimeMajor steps) {
        this.steps = steps;
        width = settings.dense();
        pictures = new PictureFront(settings.pixels(), settings.kernels(), MapMean.ALL);
        dense = new Dense(pictures.width(), width);
        rows = new Buffer(width);
        slope = new Matrix(1, width);
    }

    @Override
    public int weightCount() {
        return Math.addExact(pictures.weightCount(), dense.weightCount());
    }

    @Override
    public void bind(Matrix weights, Matrix gradients) {
        int split = pictures.weightCount();
        pictures.bind(weights.view(0, 1, split), gradients.view(0, 1, split));
        dense.bind(weights.view(split, 1, dense.weightCount()), gradients.view(split, 1, dense.weightCount()));
    }

    @Override
    public void initialise(SplittableRandom random) {
        pictures.initialise(random.split());
        dense.initialise(random.split());
    }

    @Override
    public Matrix forward(List<? extends Example> examples, Pass pass) {
        if (examples.size() != 1) {
            throw new IllegalStateException("segments are read one utterance at a time: " + examples.size());
        }
        if (!(examples.get(0) instanceof PictureExample utterance)) {
            throw new IllegalArgumentException("the network reads pictures of segments");
        }
        latest = pass;
        segments = IntStream.range(0, utterance.count() / PictureInput.PICTURES)
                .mapToObj(s -> utterance.part(s * PictureInput.PICTURES, PictureInput.PICTURES))
                .toList();
        steps.arrange(new int[] {segments.size()});
        Matrix y = rows.rows(segments.size());
        for (int s = 0; s < segments.size(); s++) {
            pass.checkpoint().run();
            y.put(answer(s, Pass.answer()).values(), 0, steps.row(0, s) * width, width);
        }
        return y;
    }

    private Matrix answer(int segment, Pass pass) {
        return relu.forward(dense.forward(pictures.forward(segments.subList(segment, segment + 1), pass), pass), pass);
    }

    @Override
    public void backward(Matrix gradient) {
        float[] values = gradient.values();
        for (int s = 0; s < segments.size(); s++) {
            latest.checkpoint().run();
            answer(s, latest);
            slope.put(values, steps.row(0, s) * width, 0, width);
            pictures.backward(dense.backward(relu.backward(slope)));
        }
    }

    @Override
    public void close() {
        pictures.close();
        dense.close();
        relu.close();
        rows.close();
        slope.close();
    }
}
