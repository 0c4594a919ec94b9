package org.emoscope.audio.line;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How playback waits between two looks at the device; tests let no time pass. */
interface Pause {

    /** Waits. */
    void await();

    /** The time that one wait counts for. */
    Duration length();

    /** A pause that lets the thread rest. */
    static Pause of(Duration length) {
        return new Pause() {
            @Override
            public void await() {
                LockSupport.parkNanos(length.toNanos());
            }

            @Override
            public Duration length() {
                return length;
            }
        };
    }
}
