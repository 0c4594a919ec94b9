package org.emoscope.similarity;

import java.util.Arrays;
import java.util.Objects;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.SpectrogramImage;

/**
 * A picture of n × n grey cells, 0 (black) to 255 (white); row 0 is the top, the highest frequencies (Li 2021, 3.4).
 *
 * <p>A coloured picture is scaled down by area and then made grey:
 *
 * <pre>
 * grey = mean over the cell of 0.299 R + 0.587 G + 0.114 B      (luma of ITU-R BT.601)
 * </pre>
 *
 * <p>Every pixel counts by the share of it that lies in the cell, so n need not divide the picture's size; both steps
 * are linear, and their order does not matter. Nothing is rounded: cells are kept as whole multiples of a small unit, so
 * that comparing a cell with the mean is exact on every machine. Immutable.
 */
public final class GreyImage {

    /** The fewest cells a side that have a pattern. */
    public static final int LEAST_SIZE = 2;

    /** The most cells a side. */
    public static final int MOST_SIZE = 64;

    /** The usual number of cells a side. */
    public static final int USUAL_SIZE = 8;

    private static final int RED = 299;
    private static final int GREEN = 587;
    private static final int BLUE = 114;
    private static final int WHITE = 255;

    private final int size;
    private final long[] sums;
    private final long sumOfOneGrey;
    private final long total;

    private GreyImage(int size, long[] sums, long sumOfOneGrey) {
        this.size = size;
        this.sums = sums;
        this.sumOfOneGrey = sumOfOneGrey;
        this.total = Arrays.stream(sums).reduce(0, Math::addExact);
    }

    /**
     * A picture of given cells.
     *
     * @param size cells a side, 2 to 64
     * @param greys row by row, {@code size * size} values of 0 to 255
     */
    public static GreyImage of(int size, int... greys) {
        check(size);
        if (greys.length != size * size) {
            throw new IllegalArgumentException(size + " x " + size + " cells do not fit " + greys.length + " values");
        }
        for (int grey : greys) {
            if (grey < 0 || grey > WHITE) {
                throw new IllegalArgumentException("a grey is 0 to 255: " + grey);
            }
        }
        return new GreyImage(size, Arrays.stream(greys).asLongStream().toArray(), 1);
    }

    /**
     * A picture of sound scaled down.
     *
     * @param map the colours that the picture is shown in; greys follow how bright they are
     * @param size cells a side, 2 to 64
     */
    public static GreyImage of(SpectrogramImage picture, ColourMap map, int size) {
        check(size);
        Objects.requireNonNull(map, "map");
        int[] luma = luma(map);
        int width = picture.width();
        int height = picture.height();
        long[][] across = shares(width, size);
        long[][] down = shares(height, size);
        long[] sums = new long[size * size];
        long[] line = new long[size];
        for (int y = 0; y < height; y++) {
            Arrays.fill(line, 0);
            for (int x = 0; x < width; x++) {
                int value = luma[picture.level(x, y)];
                for (int column = 0; column < size; column++) {
                    line[column] += value * across[x][column];
                }
            }
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] += line[cell % size] * down[y][cell / size];
            }
        }
        return new GreyImage(size, sums, (long) (RED + GREEN + BLUE) * width * height);
    }

    private static void check(int size) {
        if (size < LEAST_SIZE || size > MOST_SIZE) {
            throw new IllegalArgumentException(
                    "a grey picture has " + LEAST_SIZE + " to " + MOST_SIZE + " cells a side: " + size);
        }
    }

    private static int[] luma(ColourMap map) {
        int[] luma = new int[ColourMap.SIZE];
        for (int level = 0; level < luma.length; level++) {
            int colour = map.argb(level);
            luma[level] = RED * (colour >> 16 & 0xFF) + GREEN * (colour >> 8 & 0xFF) + BLUE * (colour & 0xFF);
        }
        return luma;
    }

    /**
     * How much of each pixel lies in each cell along one side: {@code [pixel][cell]}.
     *
     * <p>Measured so that a pixel is {@code cells} long and a cell {@code pixels}, all ends are whole numbers.
     */
    private static long[][] shares(int pixels, int cells) {
        long[][] shares = new long[pixels][cells];
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int cell = 0; cell < cells; cell++) {
                long from = Math.max((long) pixel * cells, (long) cell * pixels);
                long to = Math.min((pixel + 1L) * cells, (cell + 1L) * pixels);
                shares[pixel][cell] = Math.max(0, to - from);
            }
        }
        return shares;
    }

    /** Cells a side. */
    public int size() {
        return size;
    }

    /** How bright a cell is, 0 to 255; row 0 is the top. */
    public double grey(int row, int column) {
        return (double) sums[index(row, column)] / sumOfOneGrey;
    }

    /** The mean of all cells, 0 to 255. */
    public double mean() {
        return (double) total / size / size / sumOfOneGrey;
    }

    /** Whether a cell is as bright as the mean or brighter; exact. */
    public boolean reachesMean(int row, int column) {
        return Math.multiplyExact(sums[index(row, column)], (long) size * size) >= total;
    }

    private int index(int row, int column) {
        return Objects.checkIndex(row, size) * size + Objects.checkIndex(column, size);
    }
}
