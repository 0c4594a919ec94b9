package org.emoscope.model.dl4j;

import java.util.List;
import java.util.stream.IntStream;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.Network;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/** Finds the views of an utterance among its pictures, and asks a network what it makes of its segments. */
final class Segments {

    private Segments() {}

    /** The view of the whole utterance, which comes first where it is drawn. */
    static PictureExample whole(PictureExample pictures) {
        return pictures.part(0, PictureInput.PICTURES);
    }

    /** How many segments were drawn. */
    static int count(PictureExample pictures, PictureInput input) {
        return pictures.count() / PictureInput.PICTURES - input.views().wholes();
    }

    /** A segment; one beyond the last is the last. */
    static PictureExample segment(PictureExample pictures, PictureInput input, int index) {
        int within = Math.min(index, count(pictures, input) - 1);
        return pictures.part((input.views().wholes() + within) * PictureInput.PICTURES, PictureInput.PICTURES);
    }

    /** What the last layer of a network reads of each segment: {@code [segments][network.hiddenSize()]}. */
    static MatrixExample hidden(Network network, PictureExample pictures, PictureInput input) {
        List<PictureExample> segments = IntStream.range(0, count(pictures, input))
                .mapToObj(index -> segment(pictures, input, index))
                .toList();
        float[] values = new float[segments.size() * network.hiddenSize()];
        float[][] rows = network.hidden(segments);
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, values, row * network.hiddenSize(), network.hiddenSize());
        }
        return new MatrixExample(new FrameMatrix(segments.size(), network.hiddenSize(), values));
    }
}
