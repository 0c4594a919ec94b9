package org.emoscope.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Measures the stretches of uninterrupted work on the JavaFX thread.
 *
 * <p>A probe sits in the thread's queue all the time: whenever it gets its turn it reads the clocks, and queues itself
 * again. What lies between two turns is a stretch. So nothing is missed: event handlers, pulses with their animations,
 * style sheets and layout, work that was sent to the thread, the toolkit's own native code and copying a painted picture
 * to the window all lie between two turns, in nested event loops as well.
 *
 * <p>It errs to one side: events, pulses and other work that were waiting at the same time may all be done between two
 * turns, and count as one stretch. It is that long that the window does not answer. The probe's own work, well under 0.1
 * ms, is counted too.
 *
 * <p>It does not see what delays a picture elsewhere: the renderer's thread, the graphics card, garbage collection (which
 * costs wall time only). The verdict should rest on the processor time, for on a busy machine the thread is put aside; wall
 * time tells how long a person waited on this machine. On systems that count a thread's processor time in ticks of 15 ms, as
 * Windows does, short stretches are counted as none or as a tick.
 *
 * <p>A second thread looks at the stack while a stretch is long. The JVM lets it look at certain places of the code only,
 * so that samples tell what was done, not to the line.
 */
final class FxThreadWatch implements AutoCloseable {

    /** Shorter turns are what an idle thread does, and are not kept. */
    private static final double LEAST_MILLIS = 0.5;

    /** From here on the stack is looked at. */
    private static final long LONG_NANOS = 6_000_000;

    /** The probe lets the thread rest at its turn, so that it does not keep a processor busy. */
    private static final long REST_NANOS = 300_000;

    private static final long LOOK_NANOS = 1_000_000;
    private static final long QUIET_NANOS = 80_000_000;
    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread fx;
    private final Thread looker = new Thread(this::look, "fx-thread-looker");
    private final List<FxStretch> stretches = new ArrayList<>();
    private final List<List<StackTraceElement>> samples = new ArrayList<>();
    private long cpuAtTurn;
    private long wallAtTurn;
    private long lastWork;
    private volatile boolean closed;

    /** Begins to watch; not from the JavaFX thread. */
    FxThreadWatch() throws TimeoutException {
        fx = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            begin();
            return Thread.currentThread();
        });
        looker.setDaemon(true);
        looker.start();
    }

    /** Does something and tells of every stretch from its beginning until the JavaFX thread has come to rest. */
    List<FxStretch> during(Runnable action, Duration most) {
        drain();
        action.run();
        awaitRest(most);
        return drain();
    }

    private void awaitRest(Duration most) {
        passTurns(3);
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && !isAtRest()) {
            passTurns(20);
        }
    }

    private synchronized boolean isAtRest() {
        return System.nanoTime() - lastWork > QUIET_NANOS;
    }

    /** Waits until the queue has been worked off some times. */
    private static void passTurns(int turns) {
        for (int i = 0; i < turns; i++) {
            CountDownLatch turn = new CountDownLatch(1);
            Platform.runLater(turn::countDown);
            try {
                if (!turn.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the JavaFX thread does not answer");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private synchronized List<FxStretch> drain() {
        List<FxStretch> found = List.copyOf(stretches);
        stretches.clear();
        return found;
    }

    private void turn() {
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        synchronized (this) {
            double cpuMillis = (cpu - cpuAtTurn) / NANOS;
            if (cpuMillis >= LEAST_MILLIS) {
                stretches.add(new FxStretch(cpuMillis, (wall - wallAtTurn) / NANOS, samples));
                lastWork = wall;
            }
            samples.clear();
        }
        if (!closed) {
            LockSupport.parkNanos(REST_NANOS);
            begin();
        }
    }

    private void begin() {
        Platform.runLater(this::turn);
        synchronized (this) {
            cpuAtTurn = threads.getCurrentThreadCpuTime();
            wallAtTurn = System.nanoTime();
        }
    }

    private void look() {
        while (!closed) {
            LockSupport.parkNanos(LOOK_NANOS);
            long began;
            synchronized (this) {
                began = cpuAtTurn;
            }
            if (threads.getThreadCpuTime(fx.getId()) - began > LONG_NANOS) {
                List<StackTraceElement> seen = List.of(fx.getStackTrace());
                synchronized (this) {
                    if (cpuAtTurn == began) {
                        samples.add(seen);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
