package org.emoscope.ui.inspect.pane;

import org.emoscope.ui.inspect.tile.HopGrid;
import org.emoscope.ui.inspect.tile.LevelPyramid;
import org.emoscope.ui.inspect.tile.MelDifference;
import org.emoscope.ui.inspect.tile.Quantiser;

/**
 * Paints a difference in two colours that part at 0; a pixel shows the largest difference of its cells, of either sign.
 *
 * @param argb a colour for each step, from the second far above to the first far above; 0 is in the middle
 */
record DifferenceRaster(MelDifference difference, FrequencyAxis axis, int[] argb) implements Raster {

    /** How many steps lie on either side of 0. */
    static final int SIDE = Quantiser.STEPS - 1;

    @Override
    public void paint(PixelGrid grid, int height, int[] pixels) {
        int width = grid.columns();
        LevelPyramid first = difference.first();
        LevelPyramid second = difference.second();
        HopGrid hops = first.columns().grid();
        int frames = first.columns().frames();
        int firstSeen = Math.max(0, hops.frameAt(grid.startOf(0)));
        int lastSeen = Math.min(frames - 1, hops.frameAt(grid.startOf(width)));
        if (lastSeen < firstSeen) {
            return;
        }
        double framesPerPixel = grid.columnSeconds() / hops.hopSeconds();
        first.lookAt(firstSeen, lastSeen, framesPerPixel);
        second.lookAt(firstSeen, lastSeen, framesPerPixel);
        BinRows rows = BinRows.of(axis, height);
        int[] above = new int[axis.bins()];
        int[] below = new int[axis.bins()];
        for (int x = 0; x < width; x++) {
            int from = hops.frameAt(grid.startOf(x));
            int to = Math.min(frames - 1, Math.max(from, hops.frameAt(grid.startOf(x + 1)) - 1));
            if (to >= 0 && from < frames) {
                first.greatest(Math.max(0, from), to, above);
                second.greatest(Math.max(0, from), to, below);
                for (int y = 0; y < height; y++) {
                    int up = rows.greatest(above, y);
                    int down = rows.greatest(below, y);
                    pixels[y * width + x] = argb[SIDE + (up >= down ? up : -down)];
                }
            }
        }
    }
}
