package org.emoscope.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work of which every piece counts, unlike that of {@link LatestTask}: each result, or what was thrown, is handed over;
 * what was cancelled is told to nobody. Safe for use by many threads.
 *
 * @param runner where the work is done
 * @param pool by which threads
 * @param delivery where results are handed over, for a window its bridge to the JavaFX thread
 */
public record EveryTask(TaskRunner runner, Pool pool, Executor delivery) {

    /**
     * Asks for one more piece of work.
     *
     * @param name a short phrase for a person
     * @param apply gets the result
     * @param failed gets what the work threw
     */
    public <T> void ask(
            String name, Work<? extends T> work, Consumer<? super T> apply, Consumer<? super Throwable> failed) {
        runner.<T>submit(pool, name, work, ended -> {
            if (ended.state() == TaskState.DONE) {
                @SuppressWarnings("unchecked")
                T result = (T) ended.result();
                delivery.execute(() -> apply.accept(result));
            } else if (ended.state() == TaskState.FAILED) {
                ended.failure().ifPresent(failure -> delivery.execute(() -> failed.accept(failure)));
            }
        });
    }
}
