package org.emoscope.ui.inspect.pane;

import org.emoscope.audio.Signal;

/**
 * Paints a signal as the band between the least and the greatest value of each column.
 *
 * <p>Values between samples lie on straight lines, so that the same rule draws an hour and a few milliseconds. The ends
 * of a column's band are shaded by how much of the pixel they cover.
 *
 * @param signal what to paint
 * @param peak the value at the upper edge, above 0
 * @param traceArgb colour of the signal, opaque
 * @param zeroArgb colour of the line at 0, opaque
 */
record WaveformRaster(Signal signal, double peak, int traceArgb, int zeroArgb) implements Raster {

    private static final double THINNEST = 1.2;

    @Override
    public int[] paint(PixelGrid grid, int height) {
        int width = grid.columns();
        int[] pixels = new int[width * height];
        double end = signal.durationSeconds();
        for (int x = 0; x < width; x++) {
            double from = Math.max(0, grid.startOf(x));
            double to = Math.min(end, grid.startOf(x + 1));
            if (to <= from) {
                continue;
            }
            pixels[height / 2 * width + x] = zeroArgb;
            paintColumn(pixels, width, height, x, from * signal.sampleRateHz(), to * signal.sampleRateHz());
        }
        return pixels;
    }

    private void paintColumn(int[] pixels, int width, int height, int x, double from, double to) {
        double least = Math.min(valueAt(from), valueAt(to));
        double greatest = Math.max(valueAt(from), valueAt(to));
        int last = Math.min(signal.length() - 1, (int) Math.floor(to));
        for (int i = (int) Math.ceil(from); i <= last; i++) {
            float value = signal.sample(i);
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double top = toY(greatest, height);
        double bottom = toY(least, height);
        if (bottom - top < THINNEST) {
            double middle = (top + bottom) / 2;
            top = middle - THINNEST / 2;
            bottom = middle + THINNEST / 2;
        }
        int lastRow = Math.min(height - 1, (int) Math.ceil(bottom) - 1);
        for (int y = Math.max(0, (int) Math.floor(top)); y <= lastRow; y++) {
            double covered = Math.min(bottom, y + 1) - Math.max(top, y);
            pixels[y * width + x] = over(pixels[y * width + x], Math.min(1, covered));
        }
    }

    private double valueAt(double position) {
        int before = Math.max(0, Math.min(signal.length() - 1, (int) Math.floor(position)));
        int after = Math.min(signal.length() - 1, before + 1);
        double share = Math.min(1, position - before);
        return signal.sample(before) * (1 - share) + signal.sample(after) * share;
    }

    private double toY(double value, int height) {
        return (1 - value / peak) / 2 * height;
    }

    /** The trace's colour over another one, premultiplied. */
    private int over(int below, double alpha) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            double above = traceArgb >>> shift & 0xFF;
            double under = below >>> shift & 0xFF;
            mixed |= (int) Math.round(above * alpha + under * (1 - alpha)) << shift;
        }
        return mixed;
    }
}
