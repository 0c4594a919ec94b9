package org.emoscope.model;

import java.util.Map;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.augment.Analysis;
import org.emoscope.augment.Augmentation;
import org.emoscope.augment.AugmentedFeatures;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.Normalisation;

/** Makes of a sound what a system reads. Thread safe. */
public final class ExampleReader {

    private static final Map<String, String> LINEAR = Map.of("log", "none", "mean-removal", "off");

    private final AugmentedFeatures features = new AugmentedFeatures(new FeatureExtractor());

    /**
     * Reads an utterance.
     *
     * @param signal at the sample rate of the input's chain
     * @param normalisation fitted on training utterances; matrices need one, pictures none
     */
    public Example read(Signal signal, InputSpec input, Optional<Normalisation> normalisation) {
        if (input instanceof MatrixInput matrix) {
            Normalisation fitted = normalisation.orElseThrow(
                    () -> new IllegalArgumentException("the model has no normalisation for its features"));
            return matrix.fit(matrix(signal, matrix, Optional.empty()), fitted);
        }
        return pictures(signal, (PictureInput) input, Optional.empty());
    }

    /** The features of an utterance or of a copy of it, not normalised. */
    public FrameMatrix matrix(Signal signal, MatrixInput input, Optional<Augmentation> augmentation) {
        return features.matrix(signal, input.kind(), input.parameters(), augmentation);
    }

    /** The pictures of an utterance or of a copy of it. */
    public PictureExample pictures(Signal signal, PictureInput input, Optional<Augmentation> augmentation) {
        Analysis analysis = Analysis.of(signal, input.parameters().with(LINEAR), augmentation);
        return input.draw(
                features.matrix(analysis, FeatureKind.SPECTROGRAM), features.matrix(analysis, FeatureKind.MEL));
    }
}
