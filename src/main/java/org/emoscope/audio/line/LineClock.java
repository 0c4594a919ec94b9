package org.emoscope.audio.line;

/**
 * How many samples of a line were heard at a time, between and beyond what the line reports.
 *
 * <p>Lines count in steps of some 20 ms. A report moves the estimate by a part of the difference only, so that what
 * follows it moves evenly; in between it goes on at the sample rate. A report of more sound than time has passed is not
 * believed: sound servers count at first what they took into their own buffer as heard. Then a usual delay is assumed until
 * the count says more than it did. A line that says nothing for longer than a step stands still.
 *
 * <p>Reports come from one thread, questions from any; neither waits.
 */
final class LineClock {

    /** The part of the difference that a report takes away: a tenth smooths over some 200 ms. */
    private static final double GAIN = 0.1;
    /** A difference that is no unevenness of steps but a gap in the sound. */
    private static final double GAP_SECONDS = 0.08;
    /** How long a line may go on without a report. */
    private static final double LONGEST_STEP_SECONDS = 0.1;
    /** How long after its start a line that counts its buffer as heard is heard: 30 to 50 ms on a sound server. */
    private static final double DELAY_SECONDS = 0.045;
    /** How much faster than the system's clock that of a sound card may be. */
    private static final double FASTEST = 1.005;

    private final long startNanos;
    private final int sampleRateHz;
    private volatile Estimate estimate = new Estimate(0, 0, false);

    /**
     * @param offset samples heard less those that the time since the start is worth
     * @param reported what was last believed, in samples
     * @param running whether anything was heard yet
     */
    private record Estimate(double offset, double reported, boolean running) {}

    /** @param startNanos when the line was started */
    LineClock(long startNanos, int sampleRateHz) {
        this.startNanos = startNanos;
        this.sampleRateHz = sampleRateHz;
    }

    /** The line says how many samples were heard. */
    void report(long nanoTime, long samples) {
        Estimate now = estimate;
        double elapsed = elapsed(nanoTime);
        boolean possible = samples <= elapsed * FASTEST;
        double believed = possible ? samples : elapsed - DELAY_SECONDS * sampleRateHz;
        if (believed <= now.reported()) {
            return;
        }
        double error = believed - elapsed - now.offset();
        boolean follow = !now.running() || Math.abs(error) > GAP_SECONDS * sampleRateHz;
        estimate = new Estimate(now.offset() + (follow ? error : GAIN * error), believed, true);
    }

    /** How many samples were heard at a time. */
    double heardAt(long nanoTime) {
        Estimate now = estimate;
        if (!now.running()) {
            return 0;
        }
        double most = now.reported() + LONGEST_STEP_SECONDS * sampleRateHz;
        return Math.max(0, Math.min(most, elapsed(nanoTime) + now.offset()));
    }

    private double elapsed(long nanoTime) {
        return (nanoTime - startNanos) * 1e-9 * sampleRateHz;
    }
}
