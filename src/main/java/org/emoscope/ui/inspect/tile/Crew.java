package org.emoscope.ui.inspect.tile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The workers that compute what pictures need, in the order they are asked; one alone while the hand moves, and with a
 * pause after each piece, so that the window has the processors to itself. Thread safe.
 */
public final class Crew implements Executor {

    /** While the hand moves, longer than a piece takes. */
    private static final long PAUSE_MILLIS = 8;

    private final Executor workers;
    private final Executor afterPause;
    private final int size;
    private final Hand hand;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int busy;

    /** @param size how many work at the same time when the hand rests, 1 or more */
    public Crew(Executor workers, int size, Hand hand) {
        this(workers, size, hand, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, workers));
    }

    /** @param afterPause goes on after the pause */
    Crew(Executor workers, int size, Hand hand, Executor afterPause) {
        this.workers = workers;
        this.afterPause = afterPause;
        this.size = size;
        this.hand = hand;
    }

    @Override
    public synchronized void execute(Runnable work) {
        waiting.add(work);
        send();
    }

    /** Called with the lock held. */
    private void send() {
        int most = hand.isMoving() ? 1 : size;
        while (busy < most && !waiting.isEmpty()) {
            Runnable work = waiting.remove();
            busy++;
            workers.execute(() -> run(work));
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            if (hand.isMoving()) {
                afterPause.execute(this::goOn);
            } else {
                goOn();
            }
        }
    }

    private synchronized void goOn() {
        busy--;
        send();
    }
}
