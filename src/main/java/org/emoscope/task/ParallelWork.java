package org.emoscope.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/** Applies a function to many things on a few named threads; stops soon after it is asked to. */
public final class ParallelWork implements AutoCloseable {

    private static final int MAX_THREADS = 2;
    private static final long LOOK_UP_MILLIS = 50;

    private final ExecutorService executor;

    /** @param name of the threads, for whoever looks at them */
    public ParallelWork(String name) {
        int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
        executor = Executors.newFixedThreadPool(threads, new DaemonThreads(name));
    }

    /**
     * The answers in the order of the questions.
     *
     * @param function called by several threads at a time; what it throws ends the work and is thrown
     * @param done told after each answer how many there are
     * @throws CancellationException if the context asks to stop, or this thread is interrupted
     */
    public <Q, A> List<A> map(List<Q> questions, Function<Q, A> function, ObjIntConsumer<Q> done, TaskContext context) {
        List<Future<A>> futures = new ArrayList<>();
        for (Q question : questions) {
            futures.add(executor.submit(() -> {
                context.checkCancelled();
                return function.apply(question);
            }));
        }
        List<A> answers = new ArrayList<>();
        for (int i = 0; i < futures.size(); i++) {
            answers.add(await(futures.get(i), context));
            done.accept(questions.get(i), i + 1);
        }
        return answers;
    }

    private static <A> A await(Future<A> future, TaskContext context) {
        while (true) {
            context.checkCancelled();
            try {
                return future.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw unwrapped(e.getCause());
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof RuntimeException r ? r : new IllegalStateException("reading failed", cause);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
