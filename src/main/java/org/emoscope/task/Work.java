package org.emoscope.task;

/**
 * Something to be done away from the thread that asks for it.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it.
     *
     * @param context where to report progress and to learn of a cancellation
     * @throws Exception whatever went wrong; the task then counts as failed
     */
    T run(TaskContext context) throws Exception;
}
