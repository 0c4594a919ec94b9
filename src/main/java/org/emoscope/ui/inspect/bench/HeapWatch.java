package org.emoscope.ui.inspect.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emoscope.task.DaemonThreads;

/** Looks at the heap ten times a second and remembers the most that was in use, garbage included. */
final class HeapWatch implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("heap"));
    private volatile long most;

    HeapWatch() {
        looks.scheduleAtFixedRate(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    long mostBytes() {
        return most;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    private void look() {
        most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
    }
}
