package org.emoscope.task;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One piece of work on its way: how far it is, how it ended, and the means to stop it.
 *
 * <p>Safe for use by many threads. This is the boundary that catches whatever the work throws.
 *
 * @param <T> what comes out
 */
public final class RunningTask<T> {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTask.class);

    private final String name;
    private final Work<? extends T> work;
    private final TaskListener listener;
    private final AtomicReference<TaskState> state = new AtomicReference<>(TaskState.WAITING);
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean cancelAsked;
    private volatile double progress = -1;
    private volatile String message = "";
    private volatile @Nullable T result;
    private volatile @Nullable Throwable failure;

    RunningTask(String name, Work<? extends T> work, TaskListener listener) {
        this.name = Objects.requireNonNull(name, "name");
        this.work = Objects.requireNonNull(work, "work");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** A short phrase for a person. */
    public String name() {
        return name;
    }

    public TaskState state() {
        return state.get();
    }

    /** 0 to 1, or negative where the length is unknown. */
    public double progress() {
        return progress;
    }

    /** What it does just now, for a person. */
    public String message() {
        return message;
    }

    /** What it was stopped by, if it failed. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * What came out.
     *
     * @throws IllegalStateException if it is not done
     */
    public T result() {
        if (state() != TaskState.DONE) {
            throw new IllegalStateException("the task \"" + name + "\" is not done but " + state());
        }
        return result;
    }

    /** Asks it to stop: at once if it has not begun, else as soon as it looks. */
    public void cancel() {
        cancelAsked = true;
        move(TaskState.WAITING, TaskState.CANCELLED);
    }

    /** Whether somebody asked it to stop; it may be running still. */
    public boolean isCancelAsked() {
        return cancelAsked;
    }

    /**
     * Waits for the end.
     *
     * @return whether it ended within that time
     */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void run() {
        if (!move(TaskState.WAITING, TaskState.RUNNING)) {
            return;
        }
        try {
            result = work.run(new Context());
            move(TaskState.RUNNING, TaskState.DONE);
        } catch (CancellationException e) {
            move(TaskState.RUNNING, TaskState.CANCELLED);
        } catch (Throwable e) {
            end(e);
        }
    }

    private void end(Throwable e) {
        if (cancelAsked) {
            LOG.debug("{} was cancelled and ended by {}", name, e.toString());
            move(TaskState.RUNNING, TaskState.CANCELLED);
        } else {
            LOG.warn("{} failed", name, e);
            failure = e;
            move(TaskState.RUNNING, TaskState.FAILED);
        }
    }

    private boolean move(TaskState from, TaskState to) {
        if (!state.compareAndSet(from, to)) {
            return false;
        }
        tell();
        if (to.isFinal()) {
            end.countDown();
        }
        return true;
    }

    void tell() {
        try {
            listener.changed(this);
        } catch (RuntimeException e) {
            LOG.error("a listener of {} failed", name, e);
        }
    }

    private final class Context implements TaskContext {
        @Override
        public void progress(double fraction, String newMessage) {
            progress = fraction;
            message = newMessage;
            tell();
        }

        @Override
        public boolean isCancelled() {
            return cancelAsked;
        }
    }
}
