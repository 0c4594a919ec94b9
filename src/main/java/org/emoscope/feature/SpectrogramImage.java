package org.emoscope.feature;

import java.util.Arrays;
import java.util.Objects;
import org.emoscope.dsp.FrameMatrix;

/**
 * A picture of sound: time to the right, frequency upwards, a level of 0 to 255 a pixel.
 *
 * <p>Levels are stored, a byte each, and coloured when the picture is asked for, so that another colour map costs no
 * analysis. Row 0 is the top, the highest frequency. Immutable.
 *
 * @param width pixels a row, 1 or more
 * @param height rows, 1 or more
 * @param levels row by row, {@code width * height} unsigned bytes
 */
public record SpectrogramImage(int width, int height, byte[] levels) {

    public SpectrogramImage {
        Objects.requireNonNull(levels, "levels");
        if (width < 1 || height < 1 || (long) width * height != levels.length) {
            throw new IllegalArgumentException(
                    "a picture of " + width + " x " + height + " does not fit " + levels.length + " levels");
        }
        levels = levels.clone();
    }

    /** A pixel a frame and bin; a matrix without frames becomes one column of silence. */
    public static SpectrogramImage of(FrameMatrix linear, DecibelRange range) {
        return of(linear, range, Math.max(1, linear.frames()), linear.bins());
    }

    /**
     * A picture of any size, by bilinear interpolation of the levels as {@link LevelMap} has it.
     *
     * @param linear {@code [frame][bin]}, spectra or Mel energies without logarithm
     */
    public static SpectrogramImage of(FrameMatrix linear, DecibelRange range, int width, int height) {
        byte[] levels = LevelMap.of(linear, range).draw(0, Math.max(1, linear.frames()), width, height);
        return new SpectrogramImage(width, height, levels);
    }

    /** A copy of all levels, unsigned. */
    @Override
    public byte[] levels() {
        return levels.clone();
    }

    /** The level of a pixel, 0 to 255. */
    public int level(int x, int y) {
        return levels[Objects.checkIndex(y, height) * width + Objects.checkIndex(x, width)] & 0xFF;
    }

    /** The picture in opaque colours, {@code 0xAARRGGBB}, row by row. */
    public int[] argb(ColourMap map) {
        int[] pixels = new int[levels.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = map.argb(levels[i] & 0xFF);
        }
        return pixels;
    }

    /**
     * Writes the coloured picture as a network reads it: {@code [row][column][red, green, blue]}, 0 to 1.
     *
     * @param from where the first value goes; {@code 3 * width * height} values follow
     */
    public void fillRgb(ColourMap map, float[] target, int from) {
        int at = from;
        for (byte level : levels) {
            int colour = map.argb(level & 0xFF);
            target[at++] = (colour >> 16 & 0xFF) / 255f;
            target[at++] = (colour >> 8 & 0xFF) / 255f;
            target[at++] = (colour & 0xFF) / 255f;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpectrogramImage i
                && i.width == width
                && i.height == height
                && Arrays.equals(i.levels, levels);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return "SpectrogramImage[" + width + " x " + height + "]";
    }
}
