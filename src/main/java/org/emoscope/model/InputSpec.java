package org.emoscope.model;

import java.util.Objects;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Normalisation;

/**
 * What a system reads of an utterance: a feature matrix of a fixed number of frames.
 *
 * <p>A longer utterance is cut to its middle, a shorter one is followed by zeros, which after normalisation are the
 * mean of the training data.
 *
 * @param kind which features
 * @param parameters the signal chain that computes them
 * @param frames length in frames, 1 or more
 */
public record InputSpec(FeatureKind kind, FeatureParameters parameters, int frames) {

    public InputSpec {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parameters, "parameters");
        if (frames < 1) {
            throw new IllegalArgumentException("an input has 1 frame or more: " + frames);
        }
    }

    /** Numbers a frame. */
    public int bins() {
        return parameters.bins(kind);
    }

    /**
     * What a network reads of an utterance: {@code [frames][bins]}.
     *
     * @param features of an utterance, as the parameters compute them
     * @param normalisation fitted on training utterances
     */
    public MatrixExample fit(FrameMatrix features, Normalisation normalisation) {
        int bins = bins();
        if (features.bins() != bins) {
            throw new IllegalArgumentException("features of " + features.bins() + " bins, not " + bins);
        }
        if (normalisation.bins() != bins) {
            throw new IllegalArgumentException("a normalisation of " + normalisation.bins() + " columns, not " + bins);
        }
        int count = Math.min(frames, features.frames());
        int from = (features.frames() - count) / 2;
        float[] input = new float[frames * bins];
        features.copyInto(from * bins, input, 0, count * bins);
        normalisation.applyInPlace(input, 0, count);
        return new MatrixExample(new FrameMatrix(frames, bins, input));
    }
}
