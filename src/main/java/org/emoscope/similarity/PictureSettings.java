package org.emoscope.similarity;

import java.util.Objects;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;

/**
 * Which pictures are hashed, and how finely.
 *
 * @param kind {@link FeatureKind#SPECTROGRAM} (as the thesis) or {@link FeatureKind#MEL}
 * @param parameters of the signal chain
 * @param map the colours whose brightness makes the greys
 * @param hashSize bits a side n, 2 to 64; 8 as usual
 */
public record PictureSettings(FeatureKind kind, FeatureParameters parameters, ColourMap map, int hashSize) {

    /** Spectrograms of the preset {@code fayek} in viridis, hashes of 8 × 8 bits. */
    public static final PictureSettings USUAL = new PictureSettings(
            FeatureKind.SPECTROGRAM, Preset.FAYEK.parameters(), ColourMap.VIRIDIS, GreyImage.USUAL_SIZE);

    public PictureSettings {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(map, "map");
        if (kind != FeatureKind.SPECTROGRAM && kind != FeatureKind.MEL) {
            throw new IllegalArgumentException("a picture shows a spectrogram or a Mel spectrogram, not " + kind);
        }
        if (hashSize < GreyImage.LEAST_SIZE || hashSize > GreyImage.MOST_SIZE) {
            throw new IllegalArgumentException(
                    "a hash has " + GreyImage.LEAST_SIZE + " to " + GreyImage.MOST_SIZE + " bits a side: " + hashSize);
        }
    }
}
