package org.emoscope.model.dl4j;

import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;

/** A TF-CNN and a double LSTM as one network over all segments of an utterance. */
record JointStage(String name, StageClasses tells, HyperParameters values) implements ClassStage {

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
