package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.List;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.PictureInput;
import org.emoscope.model.Segmentation;

/** What systems of pictures read, and what may be set of it. */
final class Pictures {

    private static final String SECONDS = "segment-seconds";
    private static final String OVERLAP = "segment-overlap";
    private static final Segmentation USUAL = new Segmentation(1, 0.5);

    private Pictures() {}

    static List<String> colourMaps() {
        return Arrays.stream(ColourMap.values()).map(ColourMap::text).toList();
    }

    /** How an utterance is cut. */
    static List<HyperParameter> segmentation() {
        return List.of(
                HyperParameter.real(SECONDS, USUAL.seconds(), 0.1, 30, "Length of a segment, in seconds.")
                        .in(HyperParameter.Group.FEATURES),
                HyperParameter.real(
                                OVERLAP, USUAL.overlap(), 0, 29, "How much a segment shares with the next, in seconds.")
                        .in(HyperParameter.Group.FEATURES));
    }

    /** Pictures of whole utterances, or of segments where a system has them. */
    static PictureInput input(HyperParameters values, PictureInput.Views views) {
        Segmentation segmentation = views == PictureInput.Views.WHOLE
                ? USUAL
                : new Segmentation(values.real(SECONDS), values.real(OVERLAP));
        return new PictureInput(chain(), views, segmentation);
    }

    /** The thesis' chain up to the Mel energies. */
    private static FeatureParameters chain() {
        return Preset.FAYEK.parameters();
    }
}
