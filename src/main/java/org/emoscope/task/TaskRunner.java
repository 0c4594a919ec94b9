package org.emoscope.task;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends work to named groups of daemon threads and knows what is under way.
 *
 * <p>Safe for use by many threads. Closing cancels everything and waits for nothing.
 */
public final class TaskRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);
    private static final TaskListener NOBODY = task -> {};

    private final Map<Pool, ExecutorService> pools = new EnumMap<>(Pool.class);
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("timer"));
    private final Set<RunningTask<?>> unfinished = ConcurrentHashMap.newKeySet();
    private final List<TaskListener> listeners = new CopyOnWriteArrayList<>();

    public TaskRunner() {
        for (Pool pool : Pool.values()) {
            pools.put(pool, Executors.newFixedThreadPool(pool.threads(), new DaemonThreads(pool.label())));
        }
    }

    /**
     * Starts work as soon as a thread of the pool is free.
     *
     * @param name a short phrase for a person
     */
    public <T> RunningTask<T> submit(Pool pool, String name, Work<? extends T> work) {
        return submit(pool, name, work, NOBODY);
    }

    /**
     * Starts work and tells a listener of each of its changes, the first one included.
     *
     * @throws RejectedExecutionException if this runner is closed
     */
    public <T> RunningTask<T> submit(Pool pool, String name, Work<? extends T> work, TaskListener listener) {
        RunningTask<T> task = new RunningTask<>(name, work, changed -> {
            if (changed.state().isFinal()) {
                unfinished.remove(changed);
            }
            listener.changed(changed);
            listeners.forEach(each -> each.changed(changed));
        });
        unfinished.add(task);
        task.tell();
        try {
            pools.get(pool).execute(task::run);
        } catch (RejectedExecutionException e) {
            task.cancel();
            throw e;
        }
        return task;
    }

    /**
     * The threads of a pool, for work so short that nobody needs to be told of it, such as painting a picture.
     *
     * <p>What it throws is nobody's business but its own; once this runner is closed, nothing more is taken.
     */
    public Executor quietly(Pool pool) {
        ExecutorService threads = pools.get(pool);
        return work -> {
            try {
                threads.execute(work);
            } catch (RejectedExecutionException e) {
                LOG.debug("Work came after the end", e);
            }
        };
    }

    /** Runs something short on the timer's thread after a while. */
    void later(Duration delay, Runnable what) {
        timer.schedule(what, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What waits or runs just now, in no particular order. */
    public List<RunningTask<?>> unfinished() {
        return List.copyOf(unfinished);
    }

    /** Adds a listener to every change of every task. */
    public void addListener(TaskListener listener) {
        listeners.add(listener);
    }

    public void removeListener(TaskListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        unfinished().forEach(RunningTask::cancel);
        timer.shutdownNow();
        pools.values().forEach(ExecutorService::shutdown);
    }
}
