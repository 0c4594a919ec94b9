package org.emoscope.corpus.demo;

/**
 * Random numbers that are the same on every machine and every Java: SplitMix64 (Steele, Lea and Flood 2014, "Fast
 * splittable pseudorandom number generators").
 *
 * <p>The library's own generators promise no sequence for their derived values, so the few that are needed are spelt out
 * here. Not safe for use by many threads: each utterance has its own.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    long nextLong() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [low, high). */
    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Uniform in 0 to {@code count - 1}. */
    int index(int count) {
        return (int) (unit() * count);
    }

    /** White noise of mean 0 and variance 1, uniformly distributed. */
    double noise() {
        return (unit() - 0.5) * 3.4641016151377544;
    }

    /** Mean 0, standard deviation 1, at most 6 in size: the sum of twelve uniform numbers. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }

    /** A seed for the item with these coordinates, unlike that of any other. */
    static long seed(long base, int... coordinates) {
        long seed = base;
        for (int coordinate : coordinates) {
            seed = new SplitMix(seed ^ (coordinate + 1L) * GOLDEN_GAMMA).nextLong();
        }
        return seed;
    }
}
