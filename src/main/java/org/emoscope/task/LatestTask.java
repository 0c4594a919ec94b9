package org.emoscope.task;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A named piece of work of which only the newest counts: asking again cancels what was asked before, and a result is
 * handed over only if nothing newer was asked for meanwhile.
 *
 * <p>With a pause set, work begins only after nobody asked anew for that long: a hand that drags a slider starts one
 * calculation, not a hundred. Safe for use by many threads.
 *
 * @param <T> what comes out
 */
public final class LatestTask<T> {

    private final TaskRunner runner;
    private final Pool pool;
    private final String name;
    private final Executor delivery;
    private final Duration pause;
    private final AtomicLong newest = new AtomicLong();
    private final AtomicReference<@Nullable RunningTask<T>> current = new AtomicReference<>();

    /**
     * A task without a pause.
     *
     * @param delivery where results are handed over, for a window its bridge to the JavaFX thread
     */
    public LatestTask(TaskRunner runner, Pool pool, String name, Executor delivery) {
        this(runner, pool, name, delivery, Duration.ZERO);
    }

    private LatestTask(TaskRunner runner, Pool pool, String name, Executor delivery, Duration pause) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.pool = Objects.requireNonNull(pool, "pool");
        this.name = Objects.requireNonNull(name, "name");
        this.delivery = Objects.requireNonNull(delivery, "delivery");
        this.pause = pause;
    }

    /** The same task that waits until nobody has asked anew for this long. */
    public LatestTask<T> withPause(Duration newPause) {
        if (newPause.isNegative()) {
            throw new IllegalArgumentException("the pause must not be negative: " + newPause);
        }
        return new LatestTask<>(runner, pool, name, delivery, newPause);
    }

    /**
     * Asks for work in place of whatever was asked before.
     *
     * @param apply gets the result, unless something newer was asked for
     * @param failed gets what the work threw, unless something newer was asked for
     */
    public void ask(Work<? extends T> work, Consumer<? super T> apply, Consumer<? super Throwable> failed) {
        long mine = newest.incrementAndGet();
        cancelCurrent();
        if (pause.isZero()) {
            start(mine, work, apply, failed);
        } else {
            runner.later(pause, () -> start(mine, work, apply, failed));
        }
    }

    /** Cancels what runs; nothing asked for so far will be handed over. */
    public void cancel() {
        newest.incrementAndGet();
        cancelCurrent();
    }

    private void start(
            long mine, Work<? extends T> work, Consumer<? super T> apply, Consumer<? super Throwable> failed) {
        if (newest.get() != mine) {
            return;
        }
        RunningTask<T> task = runner.submit(pool, name, work, changed -> {
            if (changed.state() == TaskState.DONE || changed.state() == TaskState.FAILED) {
                delivery.execute(() -> deliver(mine, changed, apply, failed));
            }
        });
        current.set(task);
        if (newest.get() != mine) {
            task.cancel();
        }
        letGoOf(task);
    }

    /** What has ended is not held: its work and its result may be as large as a recording. */
    private void letGoOf(RunningTask<?> task) {
        RunningTask<T> held = current.get();
        if (held == task && held.state().isFinal()) {
            current.compareAndSet(held, null);
        }
    }

    private void deliver(
            long mine, RunningTask<?> ended, Consumer<? super T> apply, Consumer<? super Throwable> failed) {
        letGoOf(ended);
        if (newest.get() != mine) {
            return;
        }
        if (ended.state() == TaskState.DONE) {
            @SuppressWarnings("unchecked")
            T result = (T) ended.result();
            apply.accept(result);
        } else {
            ended.failure().ifPresent(failed);
        }
    }

    private void cancelCurrent() {
        RunningTask<T> task = current.getAndSet(null);
        if (task != null) {
            task.cancel();
        }
    }
}
