package org.emoscope.ui.results;

import org.emoscope.similarity.HammingTable;
import org.emoscope.similarity.SimilarityAnalysis;
import org.emoscope.ui.common.Messages;

/**
 * What the cells of a Hamming table say and how strongly they are coloured: the closer, the stronger. Needs no toolkit.
 *
 * @param analysis whose table and set are shown
 */
record HammingCells(SimilarityAnalysis analysis) {

    HammingTable table() {
        return analysis.table();
    }

    /** What stands in a cell: the distance, with an S where the pair is one of S. */
    String text(int row, int column) {
        String distance = Integer.toString(table().distance(row, column));
        return isSimilar(row, column) ? Messages.text("similarity.cell.similar", distance) : distance;
    }

    /** How strongly a cell is coloured, 0 to 1: 1 is the same hash, 0 half of the bits or more. */
    double strength(int row, int column) {
        double bits = (double) table().hashSize() * table().hashSize();
        return Math.max(0, 1 - 2 * table().distance(row, column) / bits);
    }

    /** Whether a pair is one of S. */
    boolean isSimilar(int row, int column) {
        return analysis.set().holds(table().rows().get(row), table().rows().get(column));
    }

    /** The cell in a sentence. */
    String sentence(int row, int column) {
        return Messages.text(
                isSimilar(row, column) ? "similarity.cell.sentence.similar" : "similarity.cell.sentence",
                table().names().get(row),
                table().names().get(column),
                table().distance(row, column),
                table().hashSize() * table().hashSize());
    }
}
