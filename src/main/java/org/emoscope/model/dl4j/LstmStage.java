package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;
import org.emoscope.model.TrainingParameters;

/**
 * A double LSTM over what an earlier TF-CNN, which is left as it is, makes of the segments of an utterance.
 *
 * @param tells what it tells apart
 * @param input what the system draws
 * @param reads index of the TF-CNN's stage
 */
record LstmStage(String name, StageClasses tells, HyperParameters values, PictureInput input, int reads)
        implements ClassStage {

    @Override
    public TrainingParameters training() {
        return TrainingParameters.of(values).withEpochs(values.whole(LstmSettings.EPOCHS));
    }

    @Override
    public Network create(long seed) {
        return LstmSettings.of(values)
                .network(TfCnn.of(values).dense(), classes().size(), seed);
    }

    @Override
    public Making making() {
        return Making.ONCE;
    }

    @Override
    public Example example(Example utterance, int part, List<Network> earlier) {
        return Segments.hidden(earlier.get(reads), (PictureExample) utterance, input);
    }
}
