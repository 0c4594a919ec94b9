package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;

/**
 * How a double LSTM is set.
 *
 * @param units of each LSTM
 * @param dropout of the mean over time
 * @param rate step size of Adam
 */
record LstmSettings(int units, double dropout, double rate) {

    static final String EPOCHS = "lstm-epochs";
    private static final String UNITS = "lstm-units";
    private static final String DROPOUT = "lstm-dropout";
    /** Sequences that go through the layers together: all of a lane's part of a usual batch. */
    private static final int PORTION = 64;

    static List<HyperParameter> declared() {
        return List.of(
                HyperParameter.whole(EPOCHS, 40, 1, 10_000, "Passes of the double LSTM over the training utterances.")
                        .in(HyperParameter.Group.TRAINING),
                HyperParameter.whole(UNITS, 256, 1, 1024, "Units of each LSTM layer."),
                HyperParameter.real(
                        DROPOUT, 0.5, 0, 0.95, "Share of the LSTM's mean over time that is silenced in a step."));
    }

    static LstmSettings of(HyperParameters values) {
        return new LstmSettings(values.whole(UNITS), values.real(DROPOUT), values.real(Settings.RATE));
    }

    LayeredNetwork network(int features, int classes, long seed) {
        return new LayeredNetwork(
                () -> DoubleLstm.chain(features, classes, units, dropout),
                new LayeredNetwork.Shape(classes, units, rate, PORTION),
                seed);
    }
}
