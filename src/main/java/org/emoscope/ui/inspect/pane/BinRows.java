package org.emoscope.ui.inspect.pane;

/**
 * Which bins the rows of a picture show, from the top; a row that holds several shows the greatest.
 *
 * @param first the lowest bin of each row
 * @param last the highest bin of each row
 */
record BinRows(int[] first, int[] last) {

    static BinRows of(FrequencyAxis axis, int height) {
        int[] first = new int[height];
        int[] last = new int[height];
        for (int y = 0; y < height; y++) {
            first[y] = axis.binAt((double) (height - 1 - y) / height);
            last[y] = Math.max(first[y], axis.binAt((double) (height - y) / height - 1e-9));
        }
        return new BinRows(first, last);
    }

    int count() {
        return first.length;
    }

    /** The greatest step that a row shows. */
    int greatest(int[] steps, int row) {
        int greatest = steps[first[row]];
        for (int bin = first[row] + 1; bin <= last[row]; bin++) {
            greatest = Math.max(greatest, steps[bin]);
        }
        return greatest;
    }
}
