package org.emoscope.similarity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.emoscope.task.TaskContext;

/**
 * Whether pictures of one class are closer to each other than to those of other classes, with a permutation test.
 *
 * <pre>
 * statistic = mean distance of pictures of different classes − mean distance of pictures of the same class
 * p         = (k + 1) / (n + 1),  k of n shuffles of the labels give a statistic as large or larger
 * </pre>
 *
 * <p>One-sided: a small p says that hashes carry the class. Distances are those of single pictures, not of class hashes.
 * The sum of all distances stays the same whatever the labels, so only the distances within classes are computed, from
 * the ones per class and bit: {@code Σ ones · (pictures − ones)}; all sums are exact. Immutable. Source: Anderson 2001
 * (permutation tests on distances), Phipson &amp; Smyth 2010 (the p-value).
 *
 * @param withinMean mean distance of two pictures of the same class, in bits
 * @param betweenMean mean distance of two pictures of different classes, in bits
 * @param withinPairs how many pairs of the same class there are, 1 or more
 * @param betweenPairs how many pairs of different classes there are, 1 or more
 * @param pValue above 0, at most 1
 * @param permutations n
 */
public record ClassSeparation(
        double withinMean, double betweenMean, long withinPairs, long betweenPairs, double pValue, int permutations) {

    private static final int LOOK_UP = 64;

    /**
     * Tests pictures, whatever their order.
     *
     * @param context asked now and then whether to stop
     * @return empty if no class has two pictures, or there is only one class
     */
    static Optional<ClassSeparation> of(
            Collection<HashedPicture> pictures, Permutations permutations, TaskContext context) {
        List<HashedPicture> sorted = pictures.stream()
                .sorted(Comparator.comparingInt(HashedPicture::classIndex)
                        .thenComparing(each -> each.hash().hex()))
                .toList();
        int[] labels = sorted.stream().mapToInt(HashedPicture::classIndex).toArray();
        long within = pairsWithin(labels);
        long between = (long) labels.length * (labels.length - 1) / 2 - within;
        if (within == 0 || between == 0) {
            return Optional.empty();
        }
        Distances distances = new Distances(sorted);
        long all = distances.within(new int[labels.length]);
        long seen = distances.within(labels);
        Random random = new Random(permutations.seed());
        int asExtreme = 0;
        for (int i = 0; i < permutations.count(); i++) {
            if (i % LOOK_UP == 0) {
                context.checkCancelled();
            }
            Shuffles.shuffle(labels, random);
            asExtreme += distances.within(labels) <= seen ? 1 : 0;
        }
        return Optional.of(new ClassSeparation(
                (double) seen / within,
                (double) (all - seen) / between,
                within,
                between,
                permutations.pValue(asExtreme),
                permutations.count()));
    }

    private static long pairsWithin(int[] labels) {
        return Arrays.stream(labels)
                .distinct()
                .mapToLong(label ->
                        Arrays.stream(labels).filter(each -> each == label).count())
                .map(count -> count * (count - 1) / 2)
                .sum();
    }

    /** Sums of distances within classes, for one labelling after the other. */
    private static final class Distances {

        private final int[][] places;
        private final int bits;
        private final int classes;

        Distances(List<HashedPicture> pictures) {
            places = pictures.stream().map(each -> each.hash().places()).toArray(int[][]::new);
            bits = pictures.get(0).hash().length();
            classes = 1 + pictures.get(pictures.size() - 1).classIndex();
        }

        long within(int[] labels) {
            int[][] ones = new int[classes][bits];
            int[] sizes = new int[classes];
            for (int i = 0; i < labels.length; i++) {
                sizes[labels[i]]++;
                int[] counts = ones[labels[i]];
                for (int place : places[i]) {
                    counts[place]++;
                }
            }
            long sum = 0;
            for (int c = 0; c < classes; c++) {
                for (int count : ones[c]) {
                    sum += (long) count * (sizes[c] - count);
                }
            }
            return sum;
        }
    }
}
