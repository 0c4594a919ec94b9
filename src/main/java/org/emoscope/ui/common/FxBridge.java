package org.emoscope.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * The one way onto the JavaFX thread.
 *
 * <p>As an executor it runs at once if it is there already, so that what is delivered from the JavaFX thread keeps its
 * order with what follows.
 */
public final class FxBridge implements Executor {

    private volatile boolean closed;

    @Override
    public void execute(Runnable work) {
        if (closed) {
            return;
        }
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(() -> {
                if (!closed) {
                    work.run();
                }
            });
        }
    }

    /** Runs after what the JavaFX thread does now, even if asked from there. */
    public void afterwards(Runnable work) {
        if (!closed) {
            Platform.runLater(work);
        }
    }

    /**
     * A runnable that may be called a thousand times a second from any thread and runs the work on the JavaFX thread at
     * most once a turn.
     */
    public Runnable gathered(Runnable work) {
        AtomicBoolean pending = new AtomicBoolean();
        return () -> {
            if (pending.compareAndSet(false, true)) {
                afterwards(() -> {
                    pending.set(false);
                    work.run();
                });
            }
        };
    }

    /** From now on nothing more is let through: the window is gone. */
    public void close() {
        closed = true;
    }
}
