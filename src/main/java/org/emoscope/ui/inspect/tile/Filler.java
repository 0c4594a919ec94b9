package org.emoscope.ui.inspect.tile;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the parts of something away from the JavaFX thread: what is looked at first, then the rest from the start on.
 *
 * <p>A part at a time, so that other pictures get their turn, and so that what is not wanted any more ends after the part
 * it is at. While the hand moves, nothing else is computed. Safe for use by many threads.
 */
final class Filler {

    private static final Logger LOG = LoggerFactory.getLogger(Filler.class);
    private static final long NOTICE_NANOS = 50_000_000L;
    private static final int NONE = -1;

    private final Fillable target;
    private final Executor workers;
    private final int threads;
    private final Runnable changed;
    private final AtomicInteger busy = new AtomicInteger();
    private final Set<Integer> claimed = ConcurrentHashMap.newKeySet();
    private volatile int lookedFirst;
    private volatile int lookedLast = NONE;
    private volatile int begun;
    private final Hand hand;
    private final Runnable goOn;
    private volatile boolean closed;
    private volatile long told = System.nanoTime() - NOTICE_NANOS;

    /**
     * @param threads how many parts at the same time
     * @param hand while it moves nothing is computed but what is looked at
     * @param changed told on a worker: now and then, and surely after the last part of what is looked at and of all
     */
    Filler(Fillable target, Executor workers, int threads, Hand hand, Runnable changed) {
        this.target = target;
        this.workers = workers;
        this.threads = threads;
        this.hand = hand;
        this.changed = changed;
        this.goOn = hand.whenAtRest(this::start);
    }

    /** Names the parts that are looked at, and goes on if anything is missing. */
    void lookAt(int first, int last) {
        lookedFirst = Math.max(0, first);
        lookedLast = Math.min(target.parts() - 1, last);
        start();
    }

    /** Goes on with whatever is missing. */
    void start() {
        while (!closed && missing() != NONE) {
            int now = busy.get();
            if (now >= threads) {
                return;
            }
            if (busy.compareAndSet(now, now + 1)) {
                workers.execute(this::step);
            }
        }
    }

    /** Stops after the part it is at. */
    void close() {
        closed = true;
    }

    private void step() {
        try {
            int part = closed ? NONE : claim();
            if (part != NONE) {
                fill(part);
            }
        } finally {
            busy.decrementAndGet();
        }
        start();
    }

    private void fill(int part) {
        try {
            target.fill(part);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("A part of a picture could not be computed", e);
            closed = true;
        } finally {
            claimed.remove(part);
        }
        tell(part);
    }

    private void tell(int part) {
        long now = System.nanoTime();
        boolean lastLookedAt = part >= lookedFirst && part <= lookedLast && nextLookedAt() == NONE;
        boolean lastOfAll = claimed.isEmpty() && nextOfAll() == NONE;
        if (lastLookedAt || lastOfAll || now - told > NOTICE_NANOS) {
            told = now;
            changed.run();
        }
    }

    private int claim() {
        int part = missing();
        while (part != NONE && !claimed.add(part)) {
            part = missing();
        }
        return part;
    }

    private int missing() {
        int looked = nextLookedAt();
        if (looked != NONE) {
            return looked;
        }
        int other = nextOfAll();
        if (other != NONE && hand.isMoving()) {
            goOn.run();
            return NONE;
        }
        return other;
    }

    private int nextLookedAt() {
        for (int part = lookedFirst; part <= lookedLast; part++) {
            if (!target.isSharp(part) && !claimed.contains(part)) {
                return part;
            }
        }
        return NONE;
    }

    private int nextOfAll() {
        int part = begun;
        while (part < target.parts() && target.has(part)) {
            part++;
        }
        begun = part;
        while (part < target.parts() && (target.has(part) || claimed.contains(part))) {
            part++;
        }
        return part < target.parts() ? part : NONE;
    }
}
