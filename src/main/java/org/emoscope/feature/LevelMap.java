package org.emoscope.feature;

import org.emoscope.dsp.FrameMatrix;

/**
 * The levels of a clip, 0 to 255 and not rounded, from which pictures of any size and part are drawn. Immutable.
 *
 * <p>Pixel centres are mapped onto frame and bin centres, {@code (i + ½) · frames / width − ½}, and held at the edges of
 * the part; nothing is averaged beyond the two neighbours. Levels are interpolated rather than colours, so that no colour
 * appears that a colour map does not have. Beyond the clip there is silence, level 0.
 */
public final class LevelMap {

    private final int frames;
    private final int bins;
    private final float[] levels;

    private LevelMap(int frames, int bins, float[] levels) {
        this.frames = frames;
        this.bins = bins;
        this.levels = levels;
    }

    /**
     * The levels of a clip.
     *
     * @param linear {@code [frame][bin]}, spectra or Mel energies without logarithm
     * @param range below the clip's maximum
     */
    public static LevelMap of(FrameMatrix linear, DecibelRange range) {
        return new LevelMap(linear.frames(), linear.bins(), range.levels(linear));
    }

    /**
     * Draws a part.
     *
     * @param first frame of the part, 0 or more
     * @param count frames of the part, 1 or more; it may reach beyond the clip
     * @return levels row by row, the highest frequency first, {@code width * height} unsigned bytes
     */
    public byte[] draw(int first, int count, int width, int height) {
        if (first < 0 || count < 1) {
            throw new IllegalArgumentException("a part has a frame or more: " + count + " from " + first);
        }
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        int[] left = new int[width];
        int[] right = new int[width];
        double[] share = new double[width];
        for (int x = 0; x < width; x++) {
            double frame = centre(x, width, count);
            left[x] = first + (int) frame;
            right[x] = first + Math.min((int) frame + 1, count - 1);
            share[x] = frame - (int) frame;
        }
        for (int y = 0; y < height; y++) {
            double bin = centre(height - 1 - y, height, bins);
            int low = (int) bin;
            int high = Math.min(low + 1, bins - 1);
            for (int x = 0; x < width; x++) {
                double below = mix(level(left[x], low), level(right[x], low), share[x]);
                double above = mix(level(left[x], high), level(right[x], high), share[x]);
                pixels[y * width + x] = (byte) Math.round(mix(below, above, bin - low));
            }
        }
        return pixels;
    }

    private float level(int frame, int bin) {
        return frame < frames ? levels[frame * bins + bin] : 0;
    }

    private static double centre(int pixel, int pixels, int cells) {
        return Math.min(cells - 1.0, Math.max(0, (pixel + 0.5) * cells / pixels - 0.5));
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
