package org.emoscope.ui.inspect.state;

/**
 * A stretch of time.
 *
 * @param from seconds, finite
 * @param to seconds, not before {@code from}
 */
public record TimeSpan(double from, double to) {

    public TimeSpan {
        if (!(Double.isFinite(from) && Double.isFinite(to) && from <= to)) {
            throw new IllegalArgumentException("a span runs forward between finite times: " + from + " to " + to);
        }
    }

    /** The span between two times, whichever comes first. */
    public static TimeSpan between(double a, double b) {
        return new TimeSpan(Math.min(a, b), Math.max(a, b));
    }

    public double length() {
        return to - from;
    }

    public boolean contains(double time) {
        return time >= from && time <= to;
    }

    public TimeSpan shiftedBy(double seconds) {
        return new TimeSpan(from + seconds, to + seconds);
    }

    /** This span moved into another one, and cut to it if it is longer; the very same if it lies within. */
    public TimeSpan within(TimeSpan whole) {
        if (from >= whole.from && to <= whole.to) {
            return this;
        }
        double length = Math.min(length(), whole.length());
        double start = Math.max(whole.from, Math.min(from, whole.to - length));
        return new TimeSpan(start, start + length);
    }
}
