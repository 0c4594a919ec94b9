package org.emoscope.ui.picture;

/**
 * Which cells of a row each pixel shows: the largest of them where there are several, so that nothing short is lost; where
 * a cell is wider than a pixel, the values between the centres of two.
 *
 * @param from where the first pixel begins, in cells; may lie outside
 * @param to where the last pixel ends
 * @param pixels 1 or more
 */
record Cells(double from, double to, int pixels) {

    Cells {
        if (!(to > from) || pixels < 1) {
            throw new IllegalArgumentException(pixels + " pixels from cell " + from + " to " + to);
        }
    }

    /** The value of a pixel, NaN where there is no cell. */
    float at(int pixel, float[] cells) {
        double step = (to - from) / pixels;
        double begin = from + step * pixel;
        return at(begin, begin + step, cells);
    }

    /** The value of a pixel that reaches from one place to another, in cells; NaN where there is no cell. */
    static float at(double begin, double end, float[] cells) {
        if (end <= 0 || begin >= cells.length) {
            return Float.NaN;
        }
        return end - begin > 1 ? largest(cells, begin, end) : between(cells, (begin + end) / 2 - 0.5);
    }

    /** Of the cells whose centres lie in the pixel. */
    private static float largest(float[] cells, double begin, double end) {
        int first = (int) Math.max(0, Math.min(cells.length - 1.0, Math.ceil(begin - 0.5)));
        int last = (int) Math.max(first, Math.min(cells.length, Math.ceil(end - 0.5)) - 1);
        float largest = cells[first];
        for (int i = first + 1; i <= last; i++) {
            largest = Math.max(largest, cells[i]);
        }
        return largest;
    }

    private static float between(float[] cells, double centre) {
        double held = Math.max(0, Math.min(cells.length - 1.0, centre));
        int left = (int) held;
        int right = Math.min(left + 1, cells.length - 1);
        return (float) (cells[left] + (cells[right] - cells[left]) * (held - left));
    }
}
