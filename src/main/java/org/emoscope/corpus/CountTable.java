package org.emoscope.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How many things fall into each pair of a row and a column, such as class and speaker.
 *
 * @param rows names of the rows
 * @param columns names of the columns
 * @param counts a list a row, with a count a column
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Integer>> counts) {

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("counts do not fit " + rows.size() + " rows and " + width + " columns");
        }
    }

    /** Counts things; those whose row or column is not named are passed over. */
    public static <T> CountTable of(
            List<String> rows,
            List<String> columns,
            Collection<T> things,
            Function<T, String> row,
            Function<T, String> column) {
        int[][] counts = new int[rows.size()][columns.size()];
        for (T thing : things) {
            int r = rows.indexOf(row.apply(thing));
            int c = columns.indexOf(column.apply(thing));
            if (r >= 0 && c >= 0) {
                counts[r][c]++;
            }
        }
        List<List<Integer>> lists = new ArrayList<>();
        for (int[] line : counts) {
            lists.add(Arrays.stream(line).boxed().toList());
        }
        return new CountTable(rows, columns, lists);
    }

    /** The count of a row and a column by their places. */
    public int at(int row, int column) {
        return counts.get(row).get(column);
    }

    /** The sum of a row by its place. */
    public int rowSum(int row) {
        return counts.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum of a column by its place. */
    public int columnSum(int column) {
        return counts.stream().mapToInt(row -> row.get(column)).sum();
    }

    /** The sum of all counts. */
    public int sum() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }
}
