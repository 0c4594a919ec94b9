package org.emoscope.app.bench;

import java.util.List;
import java.util.Objects;

/**
 * What was measured of a subject.
 *
 * @param rounds the figure of each round, one or more
 * @param peakHeapMib how much of the heap was in use while it was measured, at most
 */
public record BenchFigure(String name, String unit, String beside, List<Double> rounds, double peakHeapMib) {

    public BenchFigure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(beside, "beside");
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a figure has one round or more: " + name);
        }
    }

    /** The figure in the middle; the mean of both where there are two. */
    public double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}
