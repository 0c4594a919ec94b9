package org.emoscope.ui.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How long a run has worked, and how long it will. Pauses do not count.
 *
 * <p>The rest is told from the pace of the last minute or so, since the first steps of a run are not like the others.
 */
final class RunClock {

    private static final double NANOS = 1e9;
    private static final double SPACING_SECONDS = 1;
    private static final double LEAST_SECONDS = 2;
    /** More than this at once was done before: it is not what the run can do. */
    private static final double LEAP = 0.1;

    private static final int MOST_SAMPLES = 60;

    private final LongSupplier nanoTime;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private double workedBefore;
    private long workingSince;
    private boolean working;

    private record Sample(double seconds, double share) {}

    /** @param nanoTime a clock like {@link System#nanoTime} */
    RunClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Begins at nought. */
    void start() {
        samples.clear();
        workedBefore = 0;
        workingSince = nanoTime.getAsLong();
        working = true;
    }

    /** Stands still until {@link #goOn}. */
    void stop() {
        workedBefore = elapsedSeconds();
        working = false;
    }

    void goOn() {
        workingSince = nanoTime.getAsLong();
        working = true;
    }

    /** Notes how much of the run is done, 0 to 1. */
    void reached(double share) {
        double now = elapsedSeconds();
        if (!samples.isEmpty() && share - samples.getLast().share > LEAP) {
            samples.clear();
        }
        if (samples.isEmpty() || now - samples.getLast().seconds >= SPACING_SECONDS) {
            samples.addLast(new Sample(now, share));
            if (samples.size() > MOST_SAMPLES) {
                samples.removeFirst();
            }
        }
    }

    double elapsedSeconds() {
        return working ? workedBefore + (nanoTime.getAsLong() - workingSince) / NANOS : workedBefore;
    }

    /** How many seconds are left at this pace; NaN while nobody can tell. */
    double secondsLeft() {
        if (samples.isEmpty()) {
            return Double.NaN;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double seconds = last.seconds - first.seconds;
        double share = last.share - first.share;
        if (seconds < LEAST_SECONDS || share <= 0) {
            return Double.NaN;
        }
        double sinceLast = elapsedSeconds() - last.seconds;
        return Math.max(0, (1 - last.share) * seconds / share - sinceLast);
    }
}
