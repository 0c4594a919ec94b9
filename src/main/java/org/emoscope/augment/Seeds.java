package org.emoscope.augment;

import java.util.Random;

/** Generators that are unlike each other even where their seeds are neighbours. */
final class Seeds {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /**
     * The generator of a seed and of whatever numbers what it is for; the same on every machine, as the class promises its
     * sequences.
     */
    static Random random(long seed, long... coordinates) {
        long mixed = mix(seed);
        for (long coordinate : coordinates) {
            mixed = mix(mixed + coordinate);
        }
        return new Random(mixed);
    }

    /** SplitMix64's output function (Steele, Lea and Flood 2014). */
    private static long mix(long seed) {
        long z = seed + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
