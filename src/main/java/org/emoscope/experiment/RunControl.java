package org.emoscope.experiment;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.emoscope.task.TaskContext;

/**
 * The hand on a run: pause, go on, cancel. Safe for use by many threads.
 *
 * <p>The run asks between two steps of the optimiser, so that it obeys within a second.
 */
public final class RunControl {

    /** How often a paused run looks whether the work around it was cancelled. */
    private static final long POLL_NANOS = 100_000_000L;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean paused;
    private boolean cancelled;

    /** Stops after the step under way until {@link #resume()}. */
    public void pause() {
        set(true, cancelled);
    }

    /** Goes on after a pause. */
    public void resume() {
        set(false, cancelled);
    }

    /** Ends the run after the step under way; what it has reached stays on disk and can be resumed. */
    public void cancel() {
        set(paused, true);
    }

    public boolean isPaused() {
        lock.lock();
        try {
            return paused;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits while paused.
     *
     * @throws CancellationException once the run or the work around it is cancelled
     */
    void checkpoint(TaskContext context) {
        lock.lock();
        try {
            while (paused && !cancelled && !context.isCancelled()) {
                changed.awaitNanos(POLL_NANOS);
            }
            if (cancelled) {
                throw new CancellationException("cancelled");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("cancelled");
        } finally {
            lock.unlock();
        }
        context.checkCancelled();
    }

    private void set(boolean nowPaused, boolean nowCancelled) {
        lock.lock();
        try {
            paused = nowPaused;
            cancelled = nowCancelled;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
