package org.emoscope.model.dl4j;

import java.util.List;
import java.util.Objects;
import org.emoscope.feature.ColourMap;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;

/**
 * What a network sees of a picture's levels: their colours, as they are or standardised.
 *
 * @param colours of the levels
 * @param standardised whether red, green and blue have mean 0 and deviation 1 each over the map's colours; otherwise they
 *     are 0 to 1, as a picture file holds them
 */
record Pixels(ColourMap colours, boolean standardised) {

    private static final String COLOURS = "colours";
    private static final String PIXELS = "pixels";
    private static final String PLAIN = "plain";
    private static final String STANDARDISED = "standardised";
    private static final int CHANNELS = TfCnnShape.RGB;
    private static final double WHITE = 255;

    Pixels {
        Objects.requireNonNull(colours, "colours");
    }

    /** What a person may set. */
    static List<HyperParameter> declared() {
        return List.of(
                HyperParameter.choice(COLOURS, Pictures.colourMaps(), "Colours of the pictures that the network sees.")
                        .in(HyperParameter.Group.FEATURES),
                HyperParameter.choice(
                                PIXELS,
                                List.of(PLAIN, STANDARDISED),
                                "Red, green and blue of a pixel from 0 to 1, or each with mean 0 and deviation 1 over the"
                                        + " colours there are, which learns in fewer epochs.")
                        .in(HyperParameter.Group.FEATURES));
    }

    static Pixels of(HyperParameters values) {
        return new Pixels(
                ColourMap.of(values.text(COLOURS)), values.text(PIXELS).equals(STANDARDISED));
    }

    /** The bits of red, green and blue of each level, as the floats that a network sees. */
    int[] bits() {
        int[] bits = new int[ColourMap.SIZE * CHANNELS];
        for (int channel = 0; channel < CHANNELS; channel++) {
            double[] values = values(channel);
            for (int level = 0; level < values.length; level++) {
                bits[level * CHANNELS + channel] = Float.floatToRawIntBits((float) values[level]);
            }
        }
        return bits;
    }

    private double[] values(int channel) {
        double[] values = new double[ColourMap.SIZE];
        for (int level = 0; level < values.length; level++) {
            values[level] = (colours.argb(level) >> 8 * (CHANNELS - 1 - channel) & 0xFF) / WHITE;
        }
        return standardised ? standardised(values) : values;
    }

    private static double[] standardised(double[] values) {
        double mean = 0;
        double square = 0;
        for (double value : values) {
            mean += value / values.length;
            square += value * value / values.length;
        }
        double deviation = Math.sqrt(square - mean * mean);
        double[] all = new double[values.length];
        for (int level = 0; level < all.length; level++) {
            all[level] = (values[level] - mean) / deviation;
        }
        return all;
    }
}
