package org.emoscope.app.bench;

import java.util.Objects;

/**
 * How thoroughly to measure.
 *
 * @param rounds figures for each subject, of which the median is told; 1 to 1000
 * @param threads for what is shared out among threads; 1 to 1024
 * @param effort how long to warm up and how much to do in a round
 */
public record BenchPlan(int rounds, int threads, Effort effort) {

    /** How much is done. */
    public enum Effort {
        /** Figures worth keeping. */
        FULL,
        /** To see that it works. */
        QUICK
    }

    public BenchPlan {
        Objects.requireNonNull(effort, "effort");
        if (rounds < 1 || rounds > 1000) {
            throw new IllegalArgumentException("rounds must be 1 to 1000: " + rounds);
        }
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("threads must be 1 to 1024: " + threads);
        }
    }

    /** One of two numbers, by the effort. */
    int either(int full, int quick) {
        return effort == Effort.FULL ? full : quick;
    }
}
