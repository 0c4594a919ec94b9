package org.emoscope.ui.inspect.tile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * The workers that compute what pictures need, in the order they are asked; one alone while the hand moves, so that the
 * window has a processor for itself. Thread safe.
 */
public final class Crew implements Executor {

    private final Executor workers;
    private final int size;
    private final Hand hand;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int busy;

    /** @param size how many work at the same time when the hand rests, 1 or more */
    public Crew(Executor workers, int size, Hand hand) {
        this.workers = workers;
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
            synchronized (this) {
                busy--;
                send();
            }
        }
    }
}
