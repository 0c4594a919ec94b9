package org.emoscope.augment;

import java.util.Random;

/** Makes seeds of seeds, so that every random choice follows from what it belongs to. */
public final class Seeds {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /** One seed of several numbers, by the finaliser of SplitMix64 (Steele, Lea and Flood 2014) over each. */
    public static long mix(long... parts) {
        long seed = GOLDEN_GAMMA;
        for (long part : parts) {
            long z = seed + GOLDEN_GAMMA * (part + 1);
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            seed = z ^ (z >>> 31);
        }
        return seed;
    }

    /**
     * A generator of several numbers, unlike that of neighbouring ones; the same on every machine, as the class promises
     * its sequences.
     */
    static Random random(long... parts) {
        return new Random(mix(parts));
    }
}
