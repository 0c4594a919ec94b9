package org.emoscope.model;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.Signal;

/**
 * A trained model that can be asked. Not safe for use by many threads; close it when done.
 */
public final class Recogniser implements AutoCloseable {

    private final TrainedModel model;
    private final EmotionSystem system;
    private final HyperParameters values;
    private final InputSpec input;
    private final List<Network> networks;
    private final ExampleReader reader = new ExampleReader();

    private Recogniser(
            TrainedModel model, EmotionSystem system, HyperParameters values, InputSpec input, List<Network> networks) {
        this.model = model;
        this.system = system;
        this.values = values;
        this.input = input;
        this.networks = networks;
    }

    /**
     * Builds the networks of a model.
     *
     * @throws ModelFormatException if this version has no such system, or the weights do not fit it
     */
    public static Recogniser of(TrainedModel model, SystemRegistry systems) throws ModelFormatException {
        List<Network> networks = new ArrayList<>();
        try {
            EmotionSystem system = systems.require(model.system());
            HyperParameters values = HyperParameters.of(system.hyperParameters(), model.hyperParameters());
            InputSpec input = input(system.input(values), model);
            List<Stage> stages = system.stages(values, model.problem());
            if (stages.size() != model.states().size()) {
                throw new IllegalArgumentException("it has the weights of "
                        + model.states().size() + " networks, the system has " + stages.size());
            }
            for (int s = 0; s < stages.size(); s++) {
                networks.add(stages.get(s).create(0));
                networks.get(s).restore(model.states().get(s));
            }
            return new Recogniser(model, system, values, input, networks);
        } catch (IllegalArgumentException e) {
            networks.forEach(Network::close);
            throw new ModelFormatException("the model cannot be used: " + e.getMessage(), e);
        }
    }

    private static InputSpec input(InputSpec declared, TrainedModel model) {
        InputSpec input = declared.with(model.features());
        if (declared instanceof MatrixInput wanted && input instanceof MatrixInput given) {
            if (given.bins() != wanted.bins()) {
                throw new IllegalArgumentException(
                        "its features have " + given.bins() + " numbers a frame, not " + wanted.bins());
            }
            if (model.normalisation().isEmpty()) {
                throw new IllegalArgumentException("it has no normalisation for its features");
            }
        }
        return input;
    }

    public TrainedModel model() {
        return model;
    }

    /** What the model reads of an utterance. */
    public InputSpec input() {
        return input;
    }

    /**
     * Asks the model.
     *
     * @param signal an utterance at the sample rate of the model's features
     */
    public Recognition recognise(Signal signal) {
        Example example = reader.read(signal, input, model.normalisation());
        Decision decision = system.decide(values, model.problem(), networks, List.of(example))
                .get(0);
        return new Recognition(model.classes(), decision.probabilities(), decision.decided());
    }

    @Override
    public void close() {
        networks.forEach(Network::close);
    }
}
