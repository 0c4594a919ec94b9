package org.emoscope.experiment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How often each class was taken for each: {@code count(i, j)} utterances of class i were called class j.
 *
 * <p>Rows are truth, columns prediction. Immutable.
 *
 * @param classes in the order of rows and columns
 * @param counts {@code [truth][prediction]}
 */
public record Confusion(List<String> classes, int[][] counts) {

    public Confusion {
        classes = List.copyOf(classes);
        counts = copy(counts);
        if (classes.isEmpty() || counts.length != classes.size()) {
            throw new IllegalArgumentException(counts.length + " rows do not fit the classes " + classes);
        }
        for (int[] row : counts) {
            if (row.length != classes.size() || Arrays.stream(row).anyMatch(n -> n < 0)) {
                throw new IllegalArgumentException("a row of " + Arrays.toString(row) + " does not fit " + classes);
            }
        }
    }

    /** Counts decisions. */
    public static Confusion of(List<String> classes, Collection<Prediction> predictions) {
        int[][] counts = new int[classes.size()][classes.size()];
        predictions.forEach(p -> counts[p.truth()][p.predicted()]++);
        return new Confusion(classes, counts);
    }

    /** A copy of all counts. */
    @Override
    public int[][] counts() {
        return copy(counts);
    }

    public int count(int truth, int prediction) {
        return counts[truth][prediction];
    }

    /** Utterances of a class. */
    public int truths(int truth) {
        return Arrays.stream(counts[truth]).sum();
    }

    /** Utterances that were called this class. */
    public int predictions(int prediction) {
        return Arrays.stream(counts).mapToInt(row -> row[prediction]).sum();
    }

    /** All utterances. */
    public int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Confusion c && c.classes.equals(classes) && Arrays.deepEquals(c.counts, counts);
    }

    @Override
    public int hashCode() {
        return 31 * classes.hashCode() + Arrays.deepHashCode(counts);
    }

    @Override
    public String toString() {
        return "Confusion[" + classes + ", " + Arrays.deepToString(counts) + "]";
    }
}
