package org.emoscope.feature;

import java.util.Map;
import java.util.Objects;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FrequencyWarp;

/**
 * Draws what a network sees: a spectrogram or Mel spectrogram of 256×256 over 80 dB below the clip's maximum.
 *
 * <p>The logarithm and the mean removal of the parameters do not take part. Thread safe.
 */
public final class NetworkImage {

    /** Rows and columns. */
    public static final int SIZE = 256;

    /** What is longer is not drawn as a whole: all its spectra would have to be in memory. */
    public static final double MOST_SECONDS = 600;

    private final FeatureExtractor extractor;

    public NetworkImage(FeatureExtractor extractor) {
        this.extractor = Objects.requireNonNull(extractor, "extractor");
    }

    /**
     * The picture of a clip; a clip too short for a frame gives silence.
     *
     * @param kind {@link FeatureKind#SPECTROGRAM} or {@link FeatureKind#MEL}
     * @param signal at the sample rate of the parameters
     */
    public SpectrogramImage draw(Signal signal, FeatureKind kind, FeatureParameters parameters) {
        return draw(signal, kind, parameters, FrequencyWarp.NONE);
    }

    /**
     * The picture of a clip whose frequencies are moved.
     *
     * @param kind {@link FeatureKind#SPECTROGRAM} or {@link FeatureKind#MEL}
     * @param signal at the sample rate of the parameters
     * @param warp for that rate
     */
    public SpectrogramImage draw(Signal signal, FeatureKind kind, FeatureParameters parameters, FrequencyWarp warp) {
        DecibelRange range = new DecibelRange(parameters.spectrum().kind(), DecibelRange.NETWORK_DB);
        return SpectrogramImage.of(linear(signal, kind, parameters, warp), range, SIZE, SIZE);
    }

    /** The spectra or Mel energies of a clip without logarithm and mean removal. */
    public FrameMatrix linear(Signal signal, FeatureKind kind, FeatureParameters parameters) {
        return linear(signal, kind, parameters, FrequencyWarp.NONE);
    }

    private FrameMatrix linear(Signal signal, FeatureKind kind, FeatureParameters parameters, FrequencyWarp warp) {
        if (kind != FeatureKind.SPECTROGRAM && kind != FeatureKind.MEL) {
            throw new IllegalArgumentException("a picture shows a spectrogram or a Mel spectrogram, not " + kind);
        }
        return extractor.extract(signal, kind, parameters.with(Map.of("log", "none", "mean-removal", "off")), warp);
    }
}
