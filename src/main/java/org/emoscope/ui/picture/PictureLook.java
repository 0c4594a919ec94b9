package org.emoscope.ui.picture;

import java.util.Objects;
import java.util.Set;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.DecibelRange;

/**
 * What a picture of sound looks like.
 *
 * @param map the colours of levels
 * @param rangeDb how far below the clip's maximum they reach, above 0 to 300 dB
 * @param theme what is drawn around them
 * @param scale how the frequencies of a spectrogram are spaced
 * @param overlays what is drawn over a spectrogram
 */
public record PictureLook(
        ColourMap map, double rangeDb, PictureTheme theme, FrequencyScale scale, Set<PictureOverlay> overlays) {

    /** Viridis over 80 dB, what networks see, on white. */
    public static final PictureLook DEFAULT =
            new PictureLook(ColourMap.VIRIDIS, DecibelRange.NETWORK_DB, PictureTheme.LIGHT);

    public PictureLook {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(scale, "scale");
        overlays = Set.copyOf(overlays);
        if (!(rangeDb > 0 && rangeDb <= 300)) {
            throw new IllegalArgumentException("the range must be above 0 and at most 300 dB: " + rangeDb);
        }
    }

    /** Even frequencies, and nothing over them. */
    public PictureLook(ColourMap map, double rangeDb, PictureTheme theme) {
        this(map, rangeDb, theme, FrequencyScale.EVEN, Set.of());
    }
}
