package org.emoscope.ui.picture;

import java.util.List;
import java.util.Objects;
import org.emoscope.feature.TimeRange;

/**
 * Which picture of a sound is wanted.
 *
 * @param panes one or more, from top to bottom
 * @param range which part of the sound; what lies beyond the end of the sound is left out
 * @param look its colours
 * @param scale how large
 */
public record PictureOrder(List<PaneSubject> panes, TimeRange range, PictureLook look, PictureScale scale) {

    /** A picture of {@value} pixels, drawn in strips, takes half a minute and no more memory than a small one. */
    private static final long MOST_PIXELS = 400_000_000;

    private static final int MOST_ROWS = 60_000;

    public PictureOrder {
        panes = List.copyOf(panes);
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(scale, "scale");
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("choose a pane for the picture");
        }
        if (!fits(scale, panes.size())) {
            throw new IllegalArgumentException("a picture of " + scale.pixels(PictureScale.UNITS_WIDE) + " × "
                    + scale.pixels(PanePicture.unitsHigh(panes.size()))
                    + " pixels is too large; take a smaller scale or fewer panes, for at most "
                    + MOST_PIXELS / 1_000_000
                    + " million pixels");
        }
    }

    private static boolean fits(PictureScale scale, int panes) {
        long width = scale.pixels(PictureScale.UNITS_WIDE);
        int height = scale.pixels(PanePicture.unitsHigh(panes));
        return height <= MOST_ROWS && width * height <= MOST_PIXELS;
    }

    /** The greatest scale, in hundredths, at which a picture of so many panes is not too large. */
    public static double greatestScale(int panes) {
        int hundredths = (int) Math.round(100 * PictureScale.MOST);
        while (!fits(new PictureScale(hundredths / 100.0), panes)) {
            hundredths--;
        }
        return hundredths / 100.0;
    }

    /** All of a sound at a pixel a unit. */
    public static PictureOrder of(List<PaneSubject> panes, PictureLook look) {
        return new PictureOrder(panes, TimeRange.ALL, look, PictureScale.ONE);
    }

    /** Whether one of the panes needs a second sound. */
    public boolean needsComparison() {
        return panes.stream().anyMatch(PaneSubject.OF_COMPARISON::contains);
    }

    /** The same of other panes. */
    public PictureOrder withPanes(List<PaneSubject> others) {
        return new PictureOrder(others, range, look, scale);
    }

    /** The same, smaller if it would be wider. */
    public PictureOrder withWidthAtMost(int pixels) {
        return widthPixels() <= pixels ? this : new PictureOrder(panes, range, look, PictureScale.toWidth(pixels));
    }

    public int widthPixels() {
        return scale.pixels(PictureScale.UNITS_WIDE);
    }

    public int heightPixels() {
        return scale.pixels(PanePicture.unitsHigh(panes.size()));
    }
}
