package org.emoscope.feature;

/**
 * Colours for the difference of two levels: orange where the first is above, blue where the second is, over the colour of no
 * difference; the more, the further they are apart.
 *
 * <p>Orange and blue are told apart by almost everybody. Thread safe.
 */
public final class DifferenceColours {

    /** From this difference on the colour is full, in dB. */
    public static final double FULL_DB = 30;

    private static final int FIRST_ABOVE = 0xD9_5F0E;
    private static final int SECOND_ABOVE = 0x21_66AC;
    private static final int OPAQUE = 0xFF00_0000;

    private DifferenceColours() {}

    /**
     * An opaque colour, {@code 0xAARRGGBB}.
     *
     * @param differenceDb the first less the second, in dB
     * @param none the colour of no difference, opaque
     */
    public static int argb(double differenceDb, int none) {
        int full = differenceDb > 0 ? FIRST_ABOVE : SECOND_ABOVE;
        double share = Math.min(1, Math.abs(differenceDb) / FULL_DB);
        int mixed = OPAQUE;
        for (int shift = 0; shift < 24; shift += 8) {
            int from = none >>> shift & 0xFF;
            int to = full >>> shift & 0xFF;
            mixed |= (int) Math.round(from + share * (to - from)) << shift;
        }
        return mixed;
    }
}
