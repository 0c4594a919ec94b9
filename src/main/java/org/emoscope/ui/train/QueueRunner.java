package org.emoscope.ui.train;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;

/**
 * Begins the next run of the queue when one ends, however it ended. On the JavaFX thread.
 *
 * <p>A run that waits does not begin by itself at the start of the workbench, nor while the queue is held.
 */
final class QueueRunner {

    private static final int MOST_ENDED = 50;

    private final WorkbenchServices services;
    private final RunQueue queue;
    private final RunWatch watch;
    private final TrainController controller;
    private final ObservableList<EndedRun> ended = FXCollections.observableArrayList();
    private boolean isClosed;

    /**
     * A run that has ended since the workbench was opened.
     *
     * @param title of the run
     * @param state how it ended
     */
    record EndedRun(String title, RunState state) {}

    QueueRunner(WorkbenchServices services, RunQueue queue, RunWatch watch, TrainController controller) {
        this.services = services;
        this.queue = queue;
        this.watch = watch;
        this.controller = controller;
        watch.stateProperty().addListener((property, before, now) -> {
            if (before.isUnderWay() && !now.isUnderWay()) {
                ended(
                        new EndedRun(watch.titleProperty().get(), now),
                        watch.problemProperty().get());
            }
        });
    }

    /** The runs that have ended, the newest first. */
    ObservableList<EndedRun> ended() {
        return ended;
    }

    /** Begins the next run if none is under way. */
    void next() {
        if (!isClosed && controller.idleProperty().get()) {
            queue.take().ifPresent(run -> controller.start(run.spec()));
        }
    }

    /** Nothing more begins. */
    void close() {
        isClosed = true;
    }

    private void ended(EndedRun run, @org.jspecify.annotations.Nullable Problem problem) {
        ended.add(0, run);
        if (ended.size() > MOST_ENDED) {
            ended.remove(MOST_ENDED, ended.size());
        }
        Optional<QueuedRun> next = queue.waiting().stream().findFirst();
        if (isClosed || queue.heldProperty().get() || next.isEmpty()) {
            return;
        }
        if (problem != null) {
            services.notices()
                    .warn(new Problem(
                            Messages.text("train.queue.failed", run.title(), problem.happened()),
                            Messages.text(
                                    "train.queue.goes-on", next.get().spec().name()),
                            problem.details()));
        }
        // the others who hear of the end hear of it before the next run begins
        services.bridge().afterwards(() -> {
            if (!queue.heldProperty().get()) {
                next();
            }
        });
    }
}
