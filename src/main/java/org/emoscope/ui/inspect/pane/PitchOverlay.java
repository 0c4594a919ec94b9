package org.emoscope.ui.inspect.pane;

import java.util.function.DoubleUnaryOperator;
import org.emoscope.feature.PitchTrack;
import org.emoscope.ui.inspect.tile.TrackSeries;

/** The fundamental frequency as a line. */
record PitchOverlay(TrackSeries pitch) implements Overlay {

    @Override
    public void paint(int[] pixels, PixelGrid grid, int height, DoubleUnaryOperator shareOf, Look look) {
        int width = grid.columns();
        pitch.lookAt(pitch.grid().frameAt(grid.startOf(0)), pitch.grid().frameAt(grid.startOf(width)));
        int thick = (int) Math.max(1, Math.round(look.pixelScale()));
        for (int pass = 0; pass < 2; pass++) {
            int radius = pass == 0 ? 2 * thick : thick;
            for (int x = 0; x < width; x++) {
                paintColumn(pixels, grid, height, x, radius - 1, pass == 0 ? EDGE : LINE, shareOf);
            }
        }
    }

    private void paintColumn(
            int[] pixels, PixelGrid grid, int height, int x, int radius, int argb, DoubleUnaryOperator shareOf) {
        int first = pitch.grid().frameAt(grid.startOf(x));
        int last = Math.max(first, pitch.grid().frameAt(grid.startOf(x + 1)) - 1);
        for (int frame = Math.max(0, first); frame <= Math.min(last, pitch.frames() - 1); frame++) {
            float hz = pitch.at(frame, PitchTrack.HZ);
            if (!Float.isNaN(hz)) {
                int row = (int) Math.round((1 - shareOf.applyAsDouble(hz)) * height - 0.5);
                for (int y = Math.max(0, row - radius); y <= Math.min(height - 1, row + radius); y++) {
                    pixels[y * grid.columns() + x] = argb;
                }
            }
        }
    }
}
