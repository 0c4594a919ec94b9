package org.emoscope.task;

import java.util.concurrent.CancellationException;

/**
 * What running work may ask and must report, whoever started it: a command, a window or a test.
 *
 * <p>Implementations are safe for use by many threads. Work calls {@link #checkCancelled()} often enough to stop
 * within a fraction of a second.
 */
public interface TaskContext {

    /** Work that nobody watches and nobody cancels. */
    TaskContext NONE = new TaskContext() {
        @Override
        public void progress(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Reports how far the work is.
     *
     * @param fraction 0 to 1, or negative where the length is unknown
     * @param message a short phrase for a person
     */
    void progress(double fraction, String message);

    /** Whether somebody asked the work to stop. */
    boolean isCancelled();

    /** @throws CancellationException if somebody asked the work to stop */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /**
     * A share of this work as a context of its own: 0 to 1 there is {@code from} to {@code to} here.
     *
     * @param from where the share begins, 0 to 1
     * @param to where it ends, {@code from} to 1
     */
    default TaskContext part(double from, double to) {
        TaskContext whole = this;
        return new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                whole.progress(fraction < 0 ? fraction : from + (to - from) * Math.min(1, fraction), message);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
