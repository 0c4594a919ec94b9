package org.emoscope.ui.picture;

import java.util.Objects;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.DecibelRange;

/**
 * The colours of a picture of sound.
 *
 * @param map the colours of levels
 * @param rangeDb how far below the clip's maximum they reach, above 0 to 300 dB
 * @param theme what is drawn around them
 */
public record PictureLook(ColourMap map, double rangeDb, PictureTheme theme) {

    /** Viridis over 80 dB, what networks see, on white. */
    public static final PictureLook DEFAULT =
            new PictureLook(ColourMap.VIRIDIS, DecibelRange.NETWORK_DB, PictureTheme.LIGHT);

    public PictureLook {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(theme, "theme");
        if (!(rangeDb > 0 && rangeDb <= 300)) {
            throw new IllegalArgumentException("the range must be above 0 and at most 300 dB: " + rangeDb);
        }
    }
}
