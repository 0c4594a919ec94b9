package org.emoscope.similarity;

import java.util.Arrays;

/**
 * Ranks of numbers, and how alike two rankings are.
 *
 * <p>The smallest has rank 1; numbers that are equal share the mean of their ranks. Ranks are kept doubled, so that they
 * are whole and sums of them exact.
 */
final class Ranks {

    private Ranks() {}

    /** Twice the rank of each number. */
    static int[] doubled(double[] values) {
        return Arrays.stream(values)
                .mapToInt(value -> {
                    int below = (int)
                            Arrays.stream(values).filter(each -> each < value).count();
                    int equal = (int)
                            Arrays.stream(values).filter(each -> each == value).count();
                    return 2 * below + equal + 1;
                })
                .toArray();
    }

    /** The sum of products: the larger, the more alike the rankings, all else being equal. */
    static long products(int[] a, int[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (long) a[i] * b[i];
        }
        return sum;
    }

    /** Pearson's coefficient of two rankings, -1 to 1; NaN if one of them is all ties. */
    static double correlation(int[] a, int[] b) {
        long n = a.length;
        long sumA = Arrays.stream(a).asLongStream().sum();
        long sumB = Arrays.stream(b).asLongStream().sum();
        long squaresA = n * products(a, a) - sumA * sumA;
        long squaresB = n * products(b, b) - sumB * sumB;
        return (n * products(a, b) - sumA * sumB) / Math.sqrt((double) squaresA * squaresB);
    }
}
