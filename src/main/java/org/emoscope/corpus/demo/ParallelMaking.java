package org.emoscope.corpus.demo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.task.DaemonThreads;
import org.emoscope.task.TaskContext;
import org.jspecify.annotations.Nullable;

/** Does one thing to each item of a list on all processors, until done, failed or cancelled. */
final class ParallelMaking {

    private ParallelMaking() {}

    /** What is done to an item. */
    @FunctionalInterface
    interface Step<T> {
        void apply(T item) throws IOException;
    }

    /**
     * Returns when all items are done, and never before the last thread has stopped.
     *
     * @throws IOException the first failure
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    static <T> void run(List<T> items, Step<T> step, String message, TaskContext context) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads, new DaemonThreads("demo-corpus"));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> workers = new ArrayList<>();
        try {
            for (int t = 0; t < threads; t++) {
                workers.add(executor.submit(() -> {
                    int i;
                    while ((i = next.getAndIncrement()) < items.size()) {
                        context.checkCancelled();
                        step.apply(items.get(i));
                        context.progress((double) done.incrementAndGet() / items.size(), message);
                    }
                    return null;
                }));
            }
            await(workers, next, items.size());
        } finally {
            executor.shutdown();
        }
    }

    private static void await(List<Future<?>> workers, AtomicInteger next, int end) throws IOException {
        Throwable failure = null;
        boolean interrupted = false;
        for (int w = 0; w < workers.size(); ) {
            try {
                workers.get(w).get();
                w++;
            } catch (ExecutionException e) {
                next.set(end);
                failure = failure == null ? e.getCause() : failure;
                w++;
            } catch (InterruptedException e) {
                next.set(end);
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        rethrow(failure);
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
