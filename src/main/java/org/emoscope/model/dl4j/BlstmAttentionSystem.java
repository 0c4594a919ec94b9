package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.TrainingParameters;

/**
 * A bidirectional LSTM over 23 log-Mel energies, and attention over its frames (Jalal et al. 2020; Li 2021, 4.2).
 *
 * <p>It reads an utterance as long as it is: several frames make a step, one or more bidirectional LSTMs go over the
 * steps, attention takes their weighted mean, and a dense layer answers. Dropout stands behind each LSTM; between LSTMs
 * it silences the same columns at all steps.
 */
public final class BlstmAttentionSystem implements SingleStageSystem {

    private static final String SECONDS = "seconds";
    private static final String STACK = "stack";
    private static final String LAYERS = "layers";
    private static final String UNITS = "units";
    private static final String ATTENTION = "attention";

    @Override
    public String id() {
        return "blstm-attention";
    }

    @Override
    public String title() {
        return "Bidirectional LSTM with attention";
    }

    @Override
    public String summary() {
        return "Bidirectional LSTMs over 23 log-Mel energies, and attention over frames (Jalal et al. 2020).";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.add(Settings.rate());
        all.add(HyperParameter.real(
                Settings.DROPOUT, 0.5, 0, 0.95, "Share of the LSTMs' answers that is silenced in a step."));
        all.add(HyperParameter.real(
                        SECONDS, 8.0, 0.5, 30, "The most that is read: longer utterances are cut to their middle.")
                .in(HyperParameter.Group.FEATURES));
        all.add(HyperParameter.whole(
                        STACK, 3, 1, 10, "Frames of 10 ms that are read side by side as one step; more are faster.")
                .in(HyperParameter.Group.FEATURES));
        all.add(HyperParameter.whole(LAYERS, 1, 1, 4, "Bidirectional LSTMs, one behind the other."));
        all.add(HyperParameter.whole(UNITS, 64, 1, 512, "Units of each LSTM in each direction."));
        all.add(HyperParameter.whole(ATTENTION, 64, 1, 512, "Numbers by which attention compares steps."));
        all.addAll(Augmentations.declared());
        return List.copyOf(all);
    }

    @Override
    public MatrixInput input(HyperParameters values) {
        return LogMel.input(values.real(SECONDS), MatrixInput.Length.AT_MOST);
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        BlstmAttentionShape shape = shape(values);
        double rate = values.real(Settings.RATE);
        double dropout = values.real(Settings.DROPOUT);
        return new LayeredNetwork(
                () -> shape.chain(dropout, classes),
                new LayeredNetwork.Shape(
                        classes,
                        shape.width(),
                        rate,
                        shape.portion(input(values).frames())),
                seed);
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return shape(values).plan(values.real(Settings.DROPOUT), classes);
    }

    private static BlstmAttentionShape shape(HyperParameters values) {
        return new BlstmAttentionShape(
                LogMel.FILTERS,
                values.whole(STACK),
                values.whole(LAYERS),
                values.whole(UNITS),
                values.whole(ATTENTION));
    }
}
