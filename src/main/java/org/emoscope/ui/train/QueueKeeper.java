package org.emoscope.ui.train;

import java.util.List;
import javafx.collections.ListChangeListener;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;

/** Keeps the queue in step with its file. On the JavaFX thread. */
final class QueueKeeper {

    private final RunQueue queue;
    private final QueueFile file;
    private final WorkbenchServices services;
    private final LatestTask<List<QueuedRun>> loading;
    private final LatestTask<QueueFile> saving;
    private final Object oneAtATime = new Object();

    QueueKeeper(WorkbenchServices services, RunQueue queue, QueueFile file) {
        this.services = services;
        this.queue = queue;
        this.file = file;
        String name = Messages.text("train.task.queue");
        loading = new LatestTask<>(services.tasks(), Pool.IO, name, services.bridge());
        saving = new LatestTask<>(services.tasks(), Pool.IO, name, services.bridge());
    }

    /** Brings back what waited when the workbench was closed, and from then on saves each change. */
    void begin() {
        loading.ask(
                context -> file.read(),
                saved -> {
                    queue.restore(saved);
                    follow();
                },
                failure -> {
                    warn("train.queue.unread", failure);
                    follow();
                });
    }

    private void follow() {
        queue.waiting().addListener((ListChangeListener<QueuedRun>) change -> save());
    }

    private void save() {
        List<QueuedRun> runs = List.copyOf(queue.waiting());
        saving.ask(
                context -> {
                    synchronized (oneAtATime) {
                        context.checkCancelled();
                        file.write(runs);
                    }
                    return file;
                },
                saved -> {},
                failure -> warn("train.queue.unsaved", failure));
    }

    private void warn(String key, Throwable failure) {
        services.notices()
                .warn(Problem.of(
                        Messages.text(key),
                        Sentences.of(failure, Messages.text("train.queue.file", file.path())),
                        failure));
    }
}
