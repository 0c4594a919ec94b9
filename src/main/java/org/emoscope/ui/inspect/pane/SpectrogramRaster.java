package org.emoscope.ui.inspect.pane;

import org.emoscope.feature.ColourMap;

/**
 * Paints levels in colours: a cell is larger than a pixel when zoomed in; when zoomed out a pixel shows the loudest of
 * its cells, so that nothing short is lost.
 *
 * @param matrix what to paint
 * @param colours from quiet to loud
 * @param rangeDb how far below the loudest cell the first colour lies, above 0
 */
record SpectrogramRaster(DecibelMatrix matrix, ColourMap colours, double rangeDb) implements Raster {

    @Override
    public int[] paint(PixelGrid grid, int height) {
        int width = grid.columns();
        int[] pixels = new int[width * height];
        int[] table = colours.table();
        int[] firstBin = new int[height];
        int[] lastBin = new int[height];
        for (int y = 0; y < height; y++) {
            firstBin[y] = matrix.binAt((double) (height - 1 - y) / height);
            lastBin[y] = Math.max(firstBin[y], matrix.binAt((double) (height - y) / height - 1e-9));
        }
        for (int x = 0; x < width; x++) {
            int firstFrame = matrix.frameAt(grid.startOf(x));
            int lastFrame = Math.max(firstFrame, matrix.frameAt(grid.startOf(x + 1)) - 1);
            if (lastFrame < 0 || firstFrame >= matrix.frames()) {
                continue;
            }
            int from = Math.max(0, firstFrame);
            int to = Math.min(matrix.frames() - 1, lastFrame);
            for (int y = 0; y < height; y++) {
                pixels[y * width + x] = table[level(matrix.loudest(from, to, firstBin[y], lastBin[y]))];
            }
        }
        return pixels;
    }

    private int level(float db) {
        return (int) Math.max(0, Math.min(ColourMap.SIZE - 1, Math.round((ColourMap.SIZE - 1) * (1 + db / rangeDb))));
    }
}
