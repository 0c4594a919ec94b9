package org.emoscope.model.dl4j;

import java.util.List;

/** The double LSTM (Li 2021, 3.3 and 5.2): two LSTM layers, the mean over time, and the scores of the classes. */
final class DoubleLstm {

    private DoubleLstm() {}

    /**
     * A network of its own.
     *
     * @param features numbers a step
     * @param units of each LSTM, 256 in the thesis
     * @param dropout share of the mean over time that is silenced while learning
     */
    static Chain chain(int features, int classes, int units, double dropout) {
        TimeMajor steps = new TimeMajor();
        return new Chain(new SequenceFront(features, steps), layers(features, classes, units, dropout, steps));
    }

    /** The layers behind a front that arranges the steps. */
    static List<Layer> layers(int features, int classes, int units, double dropout, TimeMajor steps) {
        return List.of(
                new Lstm(features, units, steps, Lstm.Direction.FORWARD),
                new Lstm(units, units, steps, Lstm.Direction.FORWARD),
                new MeanOverTime(units, steps),
                new Dropout(dropout, 0),
                new Dense(units, classes));
    }
}
