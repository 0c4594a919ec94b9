package org.emoscope.audio.line;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How playback waits between two looks at the device, and what time it is; in tests no time passes. */
interface Timing {

    /** Waits. */
    void await();

    /** The time that one wait counts for. */
    Duration length();

    /** Nanoseconds since some moment, as {@link System#nanoTime()}. */
    long nanoTime();

    /** The system's time, and waits that let the thread rest. */
    static Timing ofSystem(Duration wait) {
        return new Timing() {
            @Override
            public void await() {
                LockSupport.parkNanos(wait.toNanos());
            }

            @Override
            public Duration length() {
                return wait;
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }
        };
    }
}
