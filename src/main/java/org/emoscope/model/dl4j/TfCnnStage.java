package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/**
 * A TF-CNN that is trained on whole utterances or on their segments, each of which has its utterance's class.
 *
 * @param tells what it tells apart
 * @param input what the system draws
 * @param views which of that the stage learns from: {@code WHOLE} or {@code SEGMENTS}
 */
record TfCnnStage(String name, StageClasses tells, HyperParameters values, PictureInput input, PictureInput.Views views)
        implements ClassStage {

    @Override
    public Network create(long seed) {
        return TfCnn.of(values).network(classes().size(), seed);
    }

    @Override
    public int parts(double seconds) {
        return views == PictureInput.Views.WHOLE ? 1 : input.segments(seconds);
    }

    @Override
    public Example example(Example utterance, int part, List<Network> earlier) {
        PictureExample pictures = (PictureExample) utterance;
        return views == PictureInput.Views.WHOLE ? Segments.whole(pictures) : Segments.segment(pictures, input, part);
    }
}
