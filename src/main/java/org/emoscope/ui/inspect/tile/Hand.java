package org.emoscope.ui.inspect.tile;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Whether a hand is moving what is seen: while it does, its pictures come before everything that can wait. Thread safe.
 */
public final class Hand {

    /** So long after its last move the hand is at rest. */
    static final long REST_MILLIS = 150;

    private final LongSupplier clock;
    private final Executor afterRest;
    private volatile long movedAt;

    /** @param workers where things go on when the hand rests */
    public Hand(Executor workers) {
        this(System::nanoTime, CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, workers));
    }

    /**
     * @param clock in nanoseconds
     * @param afterRest runs what it is given when the hand has had time to rest
     */
    Hand(LongSupplier clock, Executor afterRest) {
        this.clock = clock;
        this.afterRest = afterRest;
        this.movedAt = longAgo();
    }

    /** What is seen was moved. */
    public void moved() {
        movedAt = clock.getAsLong();
    }

    /** Something else is seen, without a hand: it need not be waited for. */
    public void rest() {
        movedAt = longAgo();
    }

    boolean isMoving() {
        return clock.getAsLong() - movedAt < TimeUnit.MILLISECONDS.toNanos(REST_MILLIS);
    }

    /** Something to be called at any time: done at once, or, while the hand moves, once when it rests. */
    public Runnable whenAtRest(Runnable work) {
        AtomicBoolean waiting = new AtomicBoolean();
        return new Runnable() {
            @Override
            public void run() {
                if (!isMoving()) {
                    work.run();
                } else if (waiting.compareAndSet(false, true)) {
                    afterRest.execute(() -> {
                        waiting.set(false);
                        run();
                    });
                }
            }
        };
    }

    private long longAgo() {
        return clock.getAsLong() - TimeUnit.MILLISECONDS.toNanos(REST_MILLIS);
    }
}
