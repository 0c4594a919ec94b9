package org.emoscope.ui.inspect.pane;

import java.util.List;
import org.emoscope.ui.inspect.tile.HopGrid;
import org.emoscope.ui.inspect.tile.LevelPyramid;

/**
 * Paints levels in colours: a cell is larger than a pixel when zoomed in; when zoomed out a pixel shows the loudest of its
 * cells, so that nothing short is lost.
 *
 * @param overlays drawn over the colours
 */
record LevelRaster(LevelPyramid pyramid, FrequencyAxis axis, StepColours colours, List<Overlay> overlays, Look look)
        implements Raster {

    @Override
    public void paint(PixelGrid grid, int height, int[] pixels) {
        int width = grid.columns();
        int frames = pyramid.columns().frames();
        HopGrid hops = pyramid.columns().grid();
        int lastSeen = Math.min(frames - 1, hops.frameAt(grid.startOf(width)));
        int firstSeen = Math.max(0, hops.frameAt(grid.startOf(0)));
        if (lastSeen < firstSeen) {
            return;
        }
        pyramid.lookAt(firstSeen, lastSeen, grid.columnSeconds() / hops.hopSeconds());
        BinRows rows = BinRows.of(axis, height);
        int[] argb = colours.argb();
        int[] steps = new int[axis.bins()];
        int from = -1;
        int to = -1;
        for (int x = 0; x < width; x++) {
            int first = hops.frameAt(grid.startOf(x));
            int last = Math.max(first, hops.frameAt(grid.startOf(x + 1)) - 1);
            if (last < 0 || first >= frames) {
                continue;
            }
            first = Math.max(0, first);
            last = Math.min(frames - 1, last);
            if (first != from || last != to) {
                pyramid.greatest(first, last, steps);
                from = first;
                to = last;
            }
            for (int y = 0; y < height; y++) {
                pixels[y * width + x] = argb[rows.greatest(steps, y)];
            }
        }
        overlays.forEach(overlay -> overlay.paint(pixels, grid, height, axis::shareOf, look));
    }
}
