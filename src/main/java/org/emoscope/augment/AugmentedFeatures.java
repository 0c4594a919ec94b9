package org.emoscope.augment;

import java.util.Objects;
import java.util.Optional;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKey;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.SpectrogramImage;

/**
 * Computes what a network reads of an utterance or of a copy of it.
 *
 * <p>Without an augmentation the numbers, the pictures and the cache keys are those of {@link FeatureExtractor} and {@link
 * NetworkImage}. Thread safe.
 */
public final class AugmentedFeatures {

    private final FeatureExtractor extractor;
    private final NetworkImage painter;

    public AugmentedFeatures(FeatureExtractor extractor) {
        this.extractor = Objects.requireNonNull(extractor, "extractor");
        this.painter = new NetworkImage(extractor);
    }

    /** The key under which a matrix is kept: a copy has one of its own. */
    public static FeatureKey key(
            String contentHash, FeatureKind kind, FeatureParameters parameters, Optional<Augmentation> augmentation) {
        return new FeatureKey(
                contentHash,
                kind,
                parameters,
                augmentation.map(Augmentation::text).orElse(""));
    }

    /**
     * The features of an utterance or of a copy of it.
     *
     * @param signal the utterance, at the sample rate of the parameters
     * @return {@code [frame][parameters.bins(kind)]}
     * @throws IllegalArgumentException if the sample rates differ, or the copy's rate gives another number of columns
     */
    public FrameMatrix matrix(
            Signal signal, FeatureKind kind, FeatureParameters parameters, Optional<Augmentation> augmentation) {
        Analysis analysis = Analysis.of(signal, parameters, augmentation);
        int columns = analysis.parameters().bins(kind);
        if (columns != parameters.bins(kind)) {
            throw new IllegalArgumentException(
                    augmentation.map(Augmentation::text).orElse("") + " gives "
                            + columns + " columns of " + kind + ", not " + parameters.bins(kind)
                            + "; choose another rate, a larger n-fft, or Mel or cepstral features");
        }
        return matrix(analysis, kind);
    }

    /** The features of what was prepared, {@code [frame][analysis.parameters().bins(kind)]}. */
    public FrameMatrix matrix(Analysis analysis, FeatureKind kind) {
        return extractor.extract(analysis.signal(), kind, analysis.parameters(), analysis.warp());
    }

    /**
     * The picture of an utterance or of a copy of it, 256×256.
     *
     * @param kind {@link FeatureKind#SPECTROGRAM} or {@link FeatureKind#MEL}
     * @param signal the utterance, at the sample rate of the parameters
     */
    public SpectrogramImage picture(
            Signal signal, FeatureKind kind, FeatureParameters parameters, Optional<Augmentation> augmentation) {
        return picture(Analysis.of(signal, parameters, augmentation), kind);
    }

    /** The picture of what was prepared, 256×256. */
    public SpectrogramImage picture(Analysis analysis, FeatureKind kind) {
        return painter.draw(analysis.signal(), kind, analysis.parameters(), analysis.warp());
    }
}
