package org.emoscope.ui.inspect.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import org.emoscope.ui.inspect.pane.PaneStack;

/**
 * Changes what the panes show, again as soon as they show it, and takes the times. Lives on the JavaFX thread.
 *
 * <p>A change is made at a pulse of the window. It is counted as painted when the last pane has its picture, before that
 * is handed to the graphics; what the graphics take beyond a pulse delays the next one.
 */
final class Frames extends AnimationTimer {

    private final PaneStack panes;
    private final int count;
    private final IntConsumer change;
    private final CompletableFuture<Frames> done = new CompletableFuture<>();
    private final LongStream.Builder painted = LongStream.builder();
    private final LongStream.Builder pulses = LongStream.builder();
    private CompletableFuture<Long> shown = CompletableFuture.completedFuture(0L);
    private int made;
    private long changedAt;
    private long lastPulse;

    /** @param change makes the change of a number */
    Frames(PaneStack panes, int count, IntConsumer change) {
        this.panes = panes;
        this.count = count;
        this.change = change;
    }

    /** Begins; the result comes when all changes have been made and painted. */
    CompletableFuture<Frames> run() {
        start();
        return done;
    }

    FrameTimes painted() {
        return FrameTimes.of(painted.build().toArray());
    }

    FrameTimes pulses() {
        return FrameTimes.of(pulses.build().toArray());
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (lastPulse != 0) {
            pulses.add(now - lastPulse);
        }
        lastPulse = now;
        if (!shown.isDone()) {
            return;
        }
        if (made > 0) {
            painted.add(Math.max(0, shown.join() - changedAt));
        }
        if (made == count) {
            stop();
            done.complete(this);
            return;
        }
        changedAt = System.nanoTime();
        change.accept(made++);
        shown = panes.painted();
    }
}
