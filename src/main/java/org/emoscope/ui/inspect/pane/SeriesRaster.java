package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.ui.inspect.tile.HopGrid;
import org.emoscope.ui.inspect.tile.TrackSeries;

/**
 * Paints tracks as curves: straight lines between frames when zoomed in, the band from the least to the greatest when
 * zoomed out, nothing where a track has no number.
 *
 * @param curves the later ones above
 * @param gridArgb of the lines at some numbers
 * @param lines how high those lie, 0 at the bottom to 1
 * @param pixelScale device pixels for each of the window's
 */
record SeriesRaster(List<Curve> curves, int gridArgb, List<Double> lines, double pixelScale) implements Raster {

    private static final double HALF_LINE = 0.8;

    /**
     * One curve.
     *
     * @param column which number of the track
     */
    record Curve(TrackSeries series, int column, ValueAxis axis, int argb) {}

    @Override
    public void paint(PixelGrid grid, int height, int[] pixels) {
        for (double share : lines) {
            int y = (int) Math.round((1 - share) * height);
            if (y >= 0 && y < height) {
                java.util.Arrays.fill(pixels, y * grid.columns(), (y + 1) * grid.columns(), gridArgb);
            }
        }
        for (Curve curve : curves) {
            HopGrid hops = curve.series().grid();
            curve.series().lookAt(hops.frameAt(grid.startOf(0)), hops.frameAt(grid.startOf(grid.columns())));
            for (int x = 0; x < grid.columns(); x++) {
                paintColumn(pixels, grid, height, x, curve);
            }
        }
    }

    private void paintColumn(int[] pixels, PixelGrid grid, int height, int x, Curve curve) {
        HopGrid hops = curve.series().grid();
        double from = (grid.startOf(x) - hops.firstSeconds()) / hops.hopSeconds();
        double to = (grid.startOf(x + 1) - hops.firstSeconds()) / hops.hopSeconds();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double place : new double[] {from, to}) {
            double value = between(curve, place);
            least = Double.isNaN(value) ? least : Math.min(least, value);
            greatest = Double.isNaN(value) ? greatest : Math.max(greatest, value);
        }
        for (int frame = (int) Math.ceil(from); frame <= to; frame++) {
            float value = curve.series().at(frame, curve.column());
            if (!Float.isNaN(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        if (least <= greatest) {
            double top = (1 - curve.axis().shareOf(greatest)) * height - HALF_LINE * pixelScale;
            double bottom = (1 - curve.axis().shareOf(least)) * height + HALF_LINE * pixelScale;
            paintBand(pixels, grid.columns(), height, x, top, bottom, curve.argb());
        }
    }

    private static void paintBand(int[] pixels, int width, int height, int x, double top, double bottom, int argb) {
        int lastRow = (int) Math.min(height - 1.0, Math.ceil(bottom) - 1);
        for (int y = (int) Math.max(0, Math.floor(top)); y <= lastRow; y++) {
            double covered = Math.min(bottom, y + 1) - Math.max(top, y);
            pixels[y * width + x] = Argb.over(pixels[y * width + x], argb, Math.max(0, Math.min(1, covered)));
        }
    }

    /** The number at a place between two frames; NaN if one of them has none. */
    private static double between(Curve curve, double place) {
        int before = (int) Math.floor(place);
        double share = place - before;
        double first = curve.series().at(before, curve.column());
        return share == 0 ? first : first * (1 - share) + curve.series().at(before + 1, curve.column()) * share;
    }
}
