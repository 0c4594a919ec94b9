package org.emoscope.model;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureExtractor;

/**
 * A trained model that can be asked. Not safe for use by many threads; close it when done.
 */
public final class Recogniser implements AutoCloseable {

    private final TrainedModel model;
    private final InputSpec input;
    private final Network network;
    private final FeatureExtractor extractor = new FeatureExtractor();

    private Recogniser(TrainedModel model, InputSpec input, Network network) {
        this.model = model;
        this.input = input;
        this.network = network;
    }

    /**
     * Builds the network of a model.
     *
     * @throws ModelFormatException if this version has no such system, or the weights do not fit it
     */
    public static Recogniser of(TrainedModel model, SystemRegistry systems) throws ModelFormatException {
        try {
            EmotionSystem system = systems.require(model.system());
            HyperParameters values = HyperParameters.of(system.hyperParameters(), model.hyperParameters());
            InputSpec declared = system.input(values);
            InputSpec input = declared.with(model.features());
            if (input.bins() != declared.bins()) {
                throw new IllegalArgumentException(
                        "its features have " + input.bins() + " numbers a frame, not " + declared.bins());
            }
            Network network = system.create(values, model.classes().size(), 0);
            try {
                network.restore(model.state());
            } catch (IllegalArgumentException e) {
                network.close();
                throw e;
            }
            return new Recogniser(model, input, network);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException("the model cannot be used: " + e.getMessage(), e);
        }
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
        Example example = input.fit(extractor.extract(signal, input.kind(), input.parameters()), model.normalisation());
        List<Double> probabilities = new ArrayList<>();
        for (float p : network.probabilities(List.of(example))[0]) {
            probabilities.add((double) p);
        }
        return new Recognition(model.classes(), probabilities);
    }

    @Override
    public void close() {
        network.close();
    }
}
