package org.emoscope.ui.inspect.pane;

import org.emoscope.ui.inspect.tile.MinMaxPyramid;
import org.emoscope.ui.inspect.tile.Samples;

/**
 * Paints a signal as the band between the least and the greatest value of each column.
 *
 * <p>Values between samples lie on straight lines, so that the same rule draws an hour and a few milliseconds; where
 * samples lie far apart each has a dot. The ends of a column's band are shaded by how much of the pixel they cover.
 *
 * @param trace what to paint
 * @param peak the value at the upper edge, above 0
 * @param traceArgb colour of the signal, opaque
 * @param zeroArgb colour of the line at 0, opaque
 * @param pixelScale device pixels for each of the window's
 */
record WaveformRaster(MinMaxPyramid trace, double peak, int traceArgb, int zeroArgb, double pixelScale)
        implements Raster {

    private static final double THINNEST = 1.2;

    /** Samples get a dot if they are so far apart. */
    private static final double DOT_DISTANCE = 8;

    @Override
    public void paint(PixelGrid grid, int height, int[] pixels) {
        int width = grid.columns();
        int rate = trace.samples().sampleRateHz();
        double end = (double) trace.samples().length() / rate;
        float[] pair = new float[2];
        for (int x = 0; x < width; x++) {
            double from = Math.max(0, grid.startOf(x));
            double to = Math.min(end, grid.startOf(x + 1));
            if (to > from) {
                pixels[height / 2 * width + x] = zeroArgb;
                rangeOf(from * rate, to * rate, pair);
                paintBand(pixels, width, height, x, pair);
            }
        }
        if (1 / (grid.columnSeconds() * rate) >= DOT_DISTANCE * pixelScale) {
            paintDots(pixels, grid, height);
        }
    }

    private void rangeOf(double from, double to, float[] pair) {
        double atFrom = valueAt(from);
        double atTo = valueAt(to);
        double least = Math.min(atFrom, atTo);
        double greatest = Math.max(atFrom, atTo);
        int first = (int) Math.ceil(from);
        int last = Math.min(trace.samples().length() - 1, (int) Math.floor(to));
        if (first <= last) {
            trace.range(first, last, pair);
            least = Math.min(least, pair[0]);
            greatest = Math.max(greatest, pair[1]);
        }
        pair[0] = (float) least;
        pair[1] = (float) greatest;
    }

    private void paintBand(int[] pixels, int width, int height, int x, float[] pair) {
        double top = toY(pair[1], height);
        double bottom = toY(pair[0], height);
        double thinnest = THINNEST * pixelScale;
        if (bottom - top < thinnest) {
            double middle = (top + bottom) / 2;
            top = middle - thinnest / 2;
            bottom = middle + thinnest / 2;
        }
        int lastRow = Math.min(height - 1, (int) Math.ceil(bottom) - 1);
        for (int y = Math.max(0, (int) Math.floor(top)); y <= lastRow; y++) {
            double covered = Math.min(bottom, y + 1) - Math.max(top, y);
            pixels[y * width + x] = Argb.over(pixels[y * width + x], traceArgb, Math.min(1, covered));
        }
    }

    private void paintDots(int[] pixels, PixelGrid grid, int height) {
        Samples samples = trace.samples();
        int radius = (int) Math.round(2 * pixelScale);
        int first = (int) Math.max(0, Math.floor(grid.startOf(0) * samples.sampleRateHz()));
        double end = grid.startOf(grid.columns()) * samples.sampleRateHz();
        for (int i = first; i <= end && i < samples.length(); i++) {
            int x = (int) Math.round((double) i / samples.sampleRateHz() / grid.columnSeconds() - grid.first() - 0.5);
            int y = (int) Math.round(toY(samples.at(i), height) - 0.5);
            paintDot(pixels, grid.columns(), height, x, y, radius);
        }
    }

    private void paintDot(int[] pixels, int width, int height, int x, int y, int radius) {
        for (int row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++) {
            for (int column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column++) {
                if (Math.hypot(row - y, column - x) <= radius + 0.25) {
                    pixels[row * width + column] = traceArgb;
                }
            }
        }
    }

    private double valueAt(double position) {
        Samples samples = trace.samples();
        int before = Math.max(0, Math.min(samples.length() - 1, (int) Math.floor(position)));
        int after = Math.min(samples.length() - 1, before + 1);
        double share = Math.min(1, position - before);
        return samples.at(before) * (1 - share) + samples.at(after) * share;
    }

    private double toY(double value, int height) {
        return (1 - value / peak) / 2 * height;
    }
}
