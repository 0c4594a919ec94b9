package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;

/** A TF-CNN and a double LSTM as one network over all segments of an utterance. */
record JointStage(String name, StageClasses tells, HyperParameters values) implements Stage {

    @Override
    public List<String> classes() {
        return tells.names();
    }

    @Override
    public int target(int classIndex) {
        return tells.of().get(classIndex);
    }

    @Override
    public TrainingParameters training() {
        return TrainingParameters.of(values);
    }

    @Override
    public Network create(long seed) {
        TfCnn cnn = TfCnn.of(values);
        LstmSettings lstm = LstmSettings.of(values);
        int classes = classes().size();
        return new LayeredNetwork(
                () -> {
                    TimeMajor steps = new TimeMajor();
                    return new Chain(
                            new SegmentFront(cnn, steps),
                            DoubleLstm.layers(cnn.dense(), classes, lstm.units(), lstm.dropout(), steps));
                },
                new LayeredNetwork.Shape(classes, lstm.units(), lstm.rate(), 1),
                seed);
    }
}
