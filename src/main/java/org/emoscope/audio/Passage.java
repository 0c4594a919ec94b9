package org.emoscope.audio;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What of a signal is played; it may be changed while it is heard.
 *
 * <p>A change is followed by what is written to the device next, so that it is heard when the device's buffer has been
 * played, without a gap. Safe for use by many threads.
 */
public final class Passage {

    private static final int ON = -1;

    private final Signal signal;
    private final int start;
    private final AtomicReference<Order> order;

    /** What comes next at the end of the part. */
    public enum Ending {
        STOP,
        LOOP
    }

    /**
     * A part of a signal.
     *
     * @param from first sample, at least 0
     * @param to one past the last sample, above {@code from}
     * @param ending whether the first sample follows the last
     */
    public record Part(int from, int to, Ending ending) {

        public Part {
            Objects.requireNonNull(ending, "ending");
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("a part has at least one sample: " + from + " to " + to);
            }
        }
    }

    /**
     * Samples without a seam.
     *
     * @param from first sample
     * @param to one past the last sample; {@code from} if the passage is over
     */
    public record Stretch(int from, int to) {}

    /** @param start the sample to begin with, {@link #ON} to go on with what comes next */
    private record Order(Part part, int start) {}

    /**
     * A passage that is played from one of its samples.
     *
     * @param start what is heard first, 0 to the signal's last sample
     * @throws IndexOutOfBoundsException if part or start leave the signal
     */
    public Passage(Signal signal, Part part, int start) {
        this.signal = Objects.requireNonNull(signal, "signal");
        this.start = start;
        order = new AtomicReference<>(checked(part, Objects.checkIndex(start, signal.length())));
    }

    public Signal signal() {
        return signal;
    }

    /** What is heard first. */
    public int start() {
        return start;
    }

    public Part part() {
        return order.get().part();
    }

    /** Keeps to another part from now on; a loop that is outside of it goes on at its beginning. */
    public void keepTo(Part part) {
        order.updateAndGet(now -> checked(part, now.start()));
    }

    /** Goes on from another sample, in a part. */
    public void goOnFrom(int start, Part part) {
        order.set(checked(part, Objects.checkIndex(start, signal.length())));
    }

    /**
     * What follows in what is written to the device; asked by the player alone. A new start is told once.
     *
     * @param following the sample after the last that was written; at first any
     */
    public Stretch next(int following) {
        Order now = order.getAndUpdate(each -> each.start() == ON ? each : new Order(each.part(), ON));
        int at = now.start() == ON ? following : now.start();
        Part part = now.part();
        if (part.ending() == Ending.LOOP && (at < part.from() || at >= part.to())) {
            at = part.from();
        }
        return new Stretch(at, Math.max(at, part.to()));
    }

    private Order checked(Part part, int start) {
        Objects.checkFromToIndex(part.from(), part.to(), signal.length());
        return new Order(part, start);
    }
}
