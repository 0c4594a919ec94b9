package org.emoscope.similarity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether classes whose hashes are close are those that a system confuses: Spearman's rank correlation of the table with
 * a confusion matrix.
 *
 * <pre>
 * rho = Pearson's coefficient of the ranks of distances and of the ranks of {@link PairConfusion#rate rates}
 * p   = share of the orders of rates whose rho is as small or smaller
 * </pre>
 *
 * <p><b>Negative is what the thesis expects</b>: a small distance goes with much confusion; -1 is perfect agreement, 0
 * none, and a positive rho says that classes that look different are confused. The test is one-sided to that side. Ties
 * share the mean of their ranks. Up to {@value #ALL_ORDERS} pairs every order is looked at and p is exact, beyond that
 * orders are drawn and {@code p = (k + 1) / (n + 1)}. Pairs that share a class are not independent, so with few classes p
 * is a hint rather than a proof. Immutable. Source: Spearman 1904; ranks of ties as Kendall 1945.
 *
 * @param rho -1 to 1
 * @param pValue above 0, at most 1
 * @param orders how many orders were looked at
 * @param kind whether these are all orders
 * @param pairs what was correlated, three or more, the closest first
 */
public record RankCorrelation(double rho, double pValue, int orders, Orders kind, List<PairConfusion> pairs) {

    /** With so many pairs at most, every order is looked at. */
    public static final int ALL_ORDERS = 8;

    private static final int FEWEST_PAIRS = 3;

    /** Rates are compared to a billionth: equal fractions of different denominators are ties. */
    private static final double GRAIN = 1e9;

    /** Where the orders of a test come from. */
    public enum Orders {
        ALL,
        DRAWN
    }

    public RankCorrelation {
        Objects.requireNonNull(kind, "kind");
        pairs = List.copyOf(pairs);
    }

    /**
     * Correlates; pairs with a class of which nothing was tested are left out.
     *
     * @param counts confusion matrix by class index, rows are truth
     * @return empty if fewer than three pairs are left, or all are equally far, or equally confused
     */
    static Optional<RankCorrelation> of(HammingTable table, int[][] counts, Permutations permutations) {
        check(table, counts);
        List<PairConfusion> pairs = table.pairs().stream()
                .filter(pair -> truths(counts, pair.first()) > 0 && truths(counts, pair.second()) > 0)
                .map(pair -> new PairConfusion(pair, rate(counts, pair)))
                .toList();
        int[] distances = Ranks.doubled(
                pairs.stream().mapToDouble(each -> each.pair().distance()).toArray());
        int[] rates = Ranks.doubled(pairs.stream()
                .mapToDouble(each -> Math.rint(each.rate() * GRAIN))
                .toArray());
        double rho = Ranks.correlation(distances, rates);
        if (pairs.size() < FEWEST_PAIRS || Double.isNaN(rho)) {
            return Optional.empty();
        }
        return Optional.of(
                pairs.size() <= ALL_ORDERS
                        ? exact(rho, distances, rates, pairs)
                        : drawn(rho, distances, rates, pairs, permutations));
    }

    private static RankCorrelation exact(double rho, int[] distances, int[] rates, List<PairConfusion> pairs) {
        int orders = IntStream.rangeClosed(1, pairs.size()).reduce(1, (a, b) -> a * b);
        int asSmall = asSmall(distances, rates.clone(), 0, Ranks.products(distances, rates));
        return new RankCorrelation(rho, (double) asSmall / orders, orders, Orders.ALL, pairs);
    }

    /** How many orders of the rates from a place on give so small a sum of products. */
    private static int asSmall(int[] distances, int[] rates, int from, long seen) {
        if (from == rates.length) {
            return Ranks.products(distances, rates) <= seen ? 1 : 0;
        }
        int count = 0;
        for (int i = from; i < rates.length; i++) {
            swap(rates, from, i);
            count += asSmall(distances, rates, from + 1, seen);
            swap(rates, from, i);
        }
        return count;
    }

    private static void swap(int[] values, int i, int j) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    private static RankCorrelation drawn(
            double rho, int[] distances, int[] rates, List<PairConfusion> pairs, Permutations permutations) {
        long seen = Ranks.products(distances, rates);
        int[] order = rates.clone();
        Random random = new Random(permutations.seed());
        int asSmall = 0;
        for (int i = 0; i < permutations.count(); i++) {
            Shuffles.shuffle(order, random);
            asSmall += Ranks.products(distances, order) <= seen ? 1 : 0;
        }
        return new RankCorrelation(rho, permutations.pValue(asSmall), permutations.count(), Orders.DRAWN, pairs);
    }

    private static void check(HammingTable table, int[][] counts) {
        int last = table.rows().get(table.size() - 1).classIndex();
        if (counts.length <= last || Arrays.stream(counts).anyMatch(row -> row.length != counts.length)) {
            throw new IllegalArgumentException(
                    "a confusion matrix of " + counts.length + " rows does not fit " + (last + 1) + " classes");
        }
    }

    private static double rate(int[][] counts, ClassPair pair) {
        int i = pair.first().classIndex();
        int j = pair.second().classIndex();
        return ((double) counts[i][j] / truths(counts, pair.first())
                        + (double) counts[j][i] / truths(counts, pair.second()))
                / 2;
    }

    private static int truths(int[][] counts, ClassHash of) {
        return Arrays.stream(counts[of.classIndex()]).sum();
    }

    /** The pair that is confused most; of several the closest. */
    public PairConfusion mostConfused() {
        return pairs.stream()
                .min(Comparator.comparingDouble(each -> -each.rate()))
                .orElseThrow();
    }
}
