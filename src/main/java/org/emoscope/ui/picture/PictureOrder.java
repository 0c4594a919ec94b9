package org.emoscope.ui.picture;

import java.util.List;
import java.util.Objects;

/**
 * Which picture of a sound is wanted.
 *
 * @param panes one or more, from top to bottom
 * @param fromSeconds where it begins, 0 or more
 * @param toSeconds where it ends, later; beyond the end of the sound it is the sound's end
 * @param look its colours
 * @param scale how large
 */
public record PictureOrder(
        List<PaneKind> panes, double fromSeconds, double toSeconds, PictureLook look, PictureScale scale) {

    /** A picture of {@value} pixels, drawn in strips, takes half a minute and no more memory than a small one. */
    private static final long MOST_PIXELS = 400_000_000;

    private static final int MOST_ROWS = 60_000;

    public PictureOrder {
        panes = List.copyOf(panes);
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(scale, "scale");
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("choose a pane for the picture");
        }
        if (!(fromSeconds >= 0 && toSeconds > fromSeconds)) {
            throw new IllegalArgumentException(
                    "a picture begins at 0 s or later and ends after that: " + fromSeconds + " to " + toSeconds);
        }
        long width = scale.pixels(PictureScale.UNITS_WIDE);
        int height = scale.pixels(PanePicture.unitsHigh(panes.size()));
        if (height > MOST_ROWS || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of " + width + " × " + height
                    + " pixels is too large; take a smaller scale or fewer panes, for at most "
                    + MOST_PIXELS / 1_000_000
                    + " million pixels");
        }
    }

    /** All of a sound at a pixel a unit. */
    public static PictureOrder of(List<PaneKind> panes, PictureLook look) {
        return new PictureOrder(panes, 0, Double.POSITIVE_INFINITY, look, PictureScale.ONE);
    }

    /** The same of other panes. */
    public PictureOrder withPanes(List<PaneKind> others) {
        return new PictureOrder(others, fromSeconds, toSeconds, look, scale);
    }

    public int widthPixels() {
        return scale.pixels(PictureScale.UNITS_WIDE);
    }

    public int heightPixels() {
        return scale.pixels(PanePicture.unitsHigh(panes.size()));
    }
}
