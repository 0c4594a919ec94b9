package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Step after step, within a step the longest example first: what recurrent layers go through.
 *
 * <p>At step t the examples that are still going on are the first {@link #active} ones in this order, so a step is one
 * block of rows, and nothing is computed for examples that have ended. Examples of the same length keep their order.
 */
final class TimeMajor implements Steps {

    private int[] lengths = new int[0];
    private int[] ranks = new int[0];
    private int[] active = new int[0];
    private int[] offsets = new int[0];
    private int rows;

    @Override
    public void arrange(int[] newLengths) {
        rows = Steps.sum(newLengths);
        lengths = newLengths.clone();
        int[] order = IntStream.range(0, lengths.length)
                .boxed()
                .sorted(Comparator.comparing((Integer e) -> lengths[e]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[lengths.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        active = new int[Arrays.stream(lengths).max().orElse(0)];
        for (int length : lengths) {
            active[length - 1]++;
        }
        for (int t = active.length - 2; t >= 0; t--) {
            active[t] += active[t + 1];
        }
        offsets = new int[active.length];
        for (int t = 1; t < offsets.length; t++) {
            offsets[t] = offsets[t - 1] + active[t - 1];
        }
    }

    @Override
    public int examples() {
        return lengths.length;
    }

    @Override
    public int length(int example) {
        return lengths[example];
    }

    @Override
    public int row(int example, int step) {
        return offsets[step] + ranks[example];
    }

    @Override
    public int rows() {
        return rows;
    }

    /** Steps of the longest example. */
    int steps() {
        return active.length;
    }

    /** How many examples have this step; none beyond the last one and before the first. */
    int active(int step) {
        return step >= 0 && step < active.length ? active[step] : 0;
    }

    /** The first row of a step. */
    int offset(int step) {
        return offsets[step];
    }
}
