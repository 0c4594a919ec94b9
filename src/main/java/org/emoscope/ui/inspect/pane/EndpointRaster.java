package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.emoscope.ui.inspect.tile.HopGrid;

/**
 * Paints a level as bars, thresholds as dashed lines over it, and shades where speech was found.
 *
 * @param levels one a frame
 * @param thresholds in the unit of the levels
 */
record EndpointRaster(
        float[] levels,
        HopGrid hops,
        ValueAxis axis,
        List<Double> thresholds,
        List<TimeSpan> speech,
        Colours colours,
        double pixelScale)
        implements Raster {

    private static final double SHADE = 0.22;
    private static final int DASH = 6;

    /** Opaque colours of the parts. */
    record Colours(int background, int level, int speech, int threshold) {

        static Colours of(Palette palette) {
            return new Colours(
                    Argb.of(palette.background()),
                    Argb.of(palette.trace()),
                    Argb.of(palette.success()),
                    Argb.of(palette.danger()));
        }
    }

    @Override
    public void paint(PixelGrid grid, int height, int[] pixels) {
        int width = grid.columns();
        shade(pixels, grid, height);
        for (int x = 0; x < width; x++) {
            int first = Math.max(0, hops.frameAt(grid.startOf(x)));
            int last = Math.min(levels.length - 1, Math.max(first, hops.frameAt(grid.startOf(x + 1)) - 1));
            float most = Float.NEGATIVE_INFINITY;
            for (int frame = first; frame <= last; frame++) {
                most = Math.max(most, levels[frame]);
            }
            if (hops.frameAt(grid.startOf(x + 1)) >= 0 && first <= last) {
                for (int y = Math.max(0, row(most, height)); y < height; y++) {
                    pixels[y * width + x] = colours.level();
                }
            }
        }
        thresholds.forEach(threshold -> dash(pixels, width, row(threshold, height)));
    }

    private void shade(int[] pixels, PixelGrid grid, int height) {
        int shade = Argb.over(colours.background(), colours.speech(), SHADE);
        for (TimeSpan span : speech) {
            int from = column(grid, span.from());
            int to = column(grid, span.to());
            for (int x = Math.max(0, from); x < Math.min(grid.columns(), Math.max(from + 1, to)); x++) {
                for (int y = 0; y < height; y++) {
                    pixels[y * grid.columns() + x] = shade;
                }
            }
        }
    }

    private void dash(int[] pixels, int width, int row) {
        int height = pixels.length / width;
        int thick = (int) Math.max(1, Math.round(pixelScale));
        int dash = DASH * thick;
        for (int y = Math.max(0, row); y < Math.min(height, row + thick); y++) {
            for (int x = 0; x < width; x++) {
                if (x / dash % 2 == 0) {
                    pixels[y * width + x] = colours.threshold();
                }
            }
        }
    }

    private int row(double level, int height) {
        return (int) Math.round((1 - axis.shareOf(level)) * height);
    }

    private static int column(PixelGrid grid, double seconds) {
        return (int)
                Math.round(Math.max(-1, Math.min(grid.columns() + 1.0, seconds / grid.columnSeconds() - grid.first())));
    }
}
