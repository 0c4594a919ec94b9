package org.emoscope.audio.line;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Time that passes when the player waits and at no other time; things can be made to happen at a time. */
final class FakeTime implements Timing {

    private static final Duration STEP = Duration.ofMillis(5);

    private final TreeMap<Long, Runnable> plans = new TreeMap<>();
    private Runnable always = () -> {};
    private long now;

    /** Does something at a time, on the thread of the player. */
    synchronized void at(long millis, Runnable action) {
        plans.put(TimeUnit.MILLISECONDS.toNanos(millis), action);
    }

    /** Does something after each wait, on the thread of the player. */
    synchronized void always(Runnable action) {
        always = action;
    }

    @Override
    public void await() {
        Thread.yield();
        Runnable due = null;
        Runnable again;
        synchronized (this) {
            now += STEP.toNanos();
            Map.Entry<Long, Runnable> next = plans.firstEntry();
            if (next != null && next.getKey() <= now) {
                due = plans.pollFirstEntry().getValue();
            }
            again = always;
        }
        if (due != null) {
            due.run();
        }
        again.run();
    }

    @Override
    public Duration length() {
        return STEP;
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }
}
