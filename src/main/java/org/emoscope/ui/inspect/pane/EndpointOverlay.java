package org.emoscope.ui.inspect.pane;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.emoscope.ui.inspect.state.TimeSpan;

/** The ends of what was found to be speech as upright lines. */
record EndpointOverlay(List<TimeSpan> speech) implements Overlay {

    EndpointOverlay {
        speech = List.copyOf(speech);
    }

    @Override
    public void paint(int[] pixels, PixelGrid grid, int height, DoubleUnaryOperator shareOf, Look look) {
        int thick = (int) Math.max(1, Math.round(look.pixelScale()));
        for (TimeSpan span : speech) {
            paintLine(pixels, grid, height, span.from(), thick);
            paintLine(pixels, grid, height, span.to(), thick);
        }
    }

    private static void paintLine(int[] pixels, PixelGrid grid, int height, double seconds, int thick) {
        long middle = Math.round(seconds / grid.columnSeconds() - 0.5) - grid.first();
        for (long x = middle - thick; x <= middle + thick; x++) {
            if (x >= 0 && x < grid.columns()) {
                for (int y = 0; y < height; y++) {
                    pixels[y * grid.columns() + (int) x] = Math.abs(x - middle) < thick ? LINE : EDGE;
                }
            }
        }
    }
}
