package org.emoscope.similarity;

import java.util.Random;

/** Puts numbers into a random order in place. */
final class Shuffles {

    private Shuffles() {}

    static void shuffle(int[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }
}
