package org.emoscope.model;

import java.util.Objects;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Normalisation;

/**
 * Reads a feature matrix of an utterance of a fixed or a bounded number of frames.
 *
 * <p>A longer utterance is cut to its middle. Immutable.
 *
 * @param kind which features
 * @param parameters the signal chain that computes them
 * @param frames the most frames that are read, 1 or more
 * @param length what becomes of shorter utterances
 */
public record MatrixInput(FeatureKind kind, FeatureParameters parameters, int frames, Length length)
        implements InputSpec {

    /** What becomes of an utterance of fewer frames than a system reads. */
    public enum Length {
        /** Zeros follow, which after normalisation are the mean of the training data. */
        FIXED,
        /** It stays as it is; one that is too short for a single frame becomes a frame of zeros. */
        AT_MOST
    }

    public MatrixInput {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(length, "length");
        if (frames < 1) {
            throw new IllegalArgumentException("an input has 1 frame or more: " + frames);
        }
    }

    /** A fixed number of frames. */
    public MatrixInput(FeatureKind kind, FeatureParameters parameters, int frames) {
        this(kind, parameters, frames, Length.FIXED);
    }

    /** The same of another signal chain. */
    public MatrixInput with(FeatureParameters other) {
        return new MatrixInput(kind, other, frames, length);
    }

    /** Numbers a frame. */
    public int bins() {
        return parameters.bins(kind);
    }

    /**
     * What a network reads of an utterance: {@code [frames][bins]}, or fewer frames where the length is not fixed.
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
        int rows = length == Length.FIXED ? frames : Math.max(1, count);
        float[] input = new float[rows * bins];
        features.copyInto(from * bins, input, 0, count * bins);
        normalisation.applyInPlace(input, 0, count);
        return new MatrixExample(new FrameMatrix(rows, bins, input));
    }
}
