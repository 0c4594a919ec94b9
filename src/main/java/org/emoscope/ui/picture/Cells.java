package org.emoscope.ui.picture;

/**
 * Which cells of a row each pixel shows: one of them where there are several; where a cell is wider than a pixel, the values
 * between the centres of two.
 *
 * @param from where the first pixel begins, in cells; may lie outside
 * @param to where the last pixel ends
 * @param pixels 1 or more
 * @param pooling which of several cells a pixel shows
 */
record Cells(double from, double to, int pixels, Pooling pooling) {

    Cells {
        if (!(to > from) || pixels < 1) {
            throw new IllegalArgumentException(pixels + " pixels from cell " + from + " to " + to);
        }
    }

    /** The value of a pixel, NaN where there is no cell. */
    float at(int pixel, float[] cells) {
        double step = (to - from) / pixels;
        double begin = from + step * pixel;
        return at(begin, begin + step, cells, pooling);
    }

    /** The value of a pixel that reaches from one place to another, in cells; NaN where there is no cell. */
    static float at(double begin, double end, float[] cells, Pooling pooling) {
        if (end <= 0 || begin >= cells.length) {
            return Float.NaN;
        }
        return end - begin > 1 ? pooled(cells, begin, end, pooling) : between(cells, (begin + end) / 2 - 0.5);
    }

    /** Of the cells whose centres lie in the pixel. */
    private static float pooled(float[] cells, double begin, double end, Pooling pooling) {
        int first = (int) Math.max(0, Math.min(cells.length - 1.0, Math.ceil(begin - 0.5)));
        int last = (int) Math.max(first, Math.min(cells.length, Math.ceil(end - 0.5)) - 1);
        float shown = cells[first];
        for (int i = first + 1; i <= last; i++) {
            shown = pooling.of(shown, cells[i]);
        }
        return shown;
    }

    private static float between(float[] cells, double centre) {
        double held = Math.max(0, Math.min(cells.length - 1.0, centre));
        int left = (int) held;
        int right = Math.min(left + 1, cells.length - 1);
        return (float) (cells[left] + (cells[right] - cells[left]) * (held - left));
    }
}
