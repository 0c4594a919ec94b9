package org.emoscope.feature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Colours for the levels 0 to 255, from the quietest to the loudest.
 *
 * <p>The tables are matplotlib's of the same names. Thread safe.
 */
public enum ColourMap {
    VIRIDIS,
    MAGMA,
    INFERNO,
    PLASMA,
    CIVIDIS,
    JET,
    GRAY;

    /** The number of colours. */
    public static final int SIZE = 256;

    private static final String RESOURCE = "colour-maps.txt";
    private static final int HEX_DIGITS = 6;

    private final int[] argb;

    ColourMap() {
        argb = read(name().toLowerCase(Locale.ROOT));
    }

    /** The name on the command line. */
    public final String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The map of a name, upper or lower case. */
    public static ColourMap of(String name) {
        return Text.choice(ColourMap.class, name);
    }

    /**
     * An opaque colour, {@code 0xAARRGGBB}.
     *
     * @param level 0 to 255
     */
    public int argb(int level) {
        return argb[level];
    }

    /** All colours, a fresh array. */
    public int[] table() {
        return argb.clone();
    }

    /** Each line of the resource is a name, a blank and 256 colours of six hexadecimal digits. */
    private static int[] read(String name) {
        try (InputStream in = ColourMap.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            String digits = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .filter(line -> line.startsWith(name + " "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no map " + name))
                    .substring(name.length() + 1);
            int[] colours = new int[SIZE];
            for (int i = 0; i < SIZE; i++) {
                int rgb = Integer.parseInt(digits, i * HEX_DIGITS, (i + 1) * HEX_DIGITS, 16);
                colours[i] = 0xFF00_0000 | rgb;
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
