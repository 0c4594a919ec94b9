package org.emoscope.ui.picture;

/**
 * How many pixels are drawn for each unit of a picture that is {@value #UNITS_WIDE} units wide; text and lines grow along.
 *
 * @param factor 0.25 to 25
 */
public record PictureScale(double factor) {

    /** The width of every picture of panes, in units. */
    public static final int UNITS_WIDE = 1200;

    /** A pixel a unit. */
    public static final PictureScale ONE = new PictureScale(1);

    public static final double LEAST = 0.25;
    public static final double MOST = 25;

    public PictureScale {
        if (!(factor >= LEAST && factor <= MOST)) {
            throw new IllegalArgumentException(
                    "a picture is 300 to 30000 pixels wide, a scale of 0.25 to 25: " + factor);
        }
    }

    /**
     * The scale at which a picture is so wide.
     *
     * @param pixels 300 to 30,000
     */
    public static PictureScale toWidth(int pixels) {
        return new PictureScale((double) pixels / UNITS_WIDE);
    }

    /** The pixel nearest to a place. */
    int pixels(double units) {
        return (int) Math.round(units * factor);
    }
}
