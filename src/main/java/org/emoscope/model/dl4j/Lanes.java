package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emoscope.task.DaemonThreads;
import org.jspecify.annotations.Nullable;

/**
 * The threads that share out a network's examples: the calling one and one more for each further core.
 *
 * <p>What a lane computes depends on its number alone, so the same machine gives the same numbers.
 */
final class Lanes implements AutoCloseable {

    /** More lanes than this would have too few examples each. */
    private static final int MOST = 16;

    private final int count;
    private final ExecutorService others;

    /** Work of one lane. */
    @FunctionalInterface
    interface Work {

        void run(int lane);
    }

    Lanes() {
        this(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    }

    Lanes(int count) {
        this.count = count;
        others = Executors.newFixedThreadPool(Math.max(1, count - 1), new DaemonThreads("network-lane"));
    }

    int count() {
        return count;
    }

    /**
     * Has the first lanes work and waits for them.
     *
     * @param busy how many, 1 to {@link #count()}
     */
    void run(int busy, Work work) {
        List<Future<?>> running = new ArrayList<>();
        for (int lane = 1; lane < busy; lane++) {
            int number = lane;
            running.add(others.submit(() -> work.run(number)));
        }
        @Nullable Throwable failure = null;
        try {
            work.run(0);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        for (Future<?> lane : running) {
            failure = graver(failure, ended(lane));
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
        }
    }

    /**
     * What a lane ended with, once it has ended: lanes write into memory that the caller may close, so they are waited for
     * whatever happens.
     */
    private static @Nullable Throwable ended(Future<?> lane) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    lane.get();
                    return null;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    return e.getCause();
                } catch (CancellationException e) {
                    return e;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The first failure, but an error before all others. */
    private static @Nullable Throwable graver(@Nullable Throwable earlier, @Nullable Throwable later) {
        return earlier == null || later instanceof Error && !(earlier instanceof Error) ? later : earlier;
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
