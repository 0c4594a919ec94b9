package org.emoscope.similarity;

/**
 * How often a permutation test shuffles.
 *
 * <p>With k of n shuffles as extreme as what was seen or more, {@code p = (k + 1) / (n + 1)}: never 0, and no smaller
 * than n allows (Phipson &amp; Smyth 2010).
 *
 * @param count n, 1 to a million
 * @param seed of the shuffles
 */
public record Permutations(int count, long seed) {

    /** The most shuffles. */
    public static final int MOST = 1_000_000;

    /** As many as make {@code p} a whole number of ten thousandths. */
    public static final int USUAL_COUNT = 9999;

    /** The usual number, seed 1. */
    public static final Permutations USUAL = new Permutations(USUAL_COUNT, 1);

    public Permutations {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a permutation test shuffles 1 to " + MOST + " times: " + count);
        }
    }

    /** The p-value when so many shuffles are as extreme as what was seen. */
    double pValue(int asExtreme) {
        return (asExtreme + 1.0) / (count + 1.0);
    }
}
