package org.emoscope.ui.common;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Work that only the JavaFX thread can do, cut into steps and done a few milliseconds a pulse.
 *
 * <p>For what is shown for the first time and has more than about fifty nodes, such as a form or a set of tiles: making a
 * node, its skin and its styles costs 0.1 ms once they are known and some times that the first time, and nothing over 16 ms
 * may be done at a stretch. Show the frame at once and {@link #fill} it piece by piece:
 *
 * <pre>{@code
 * private final Slices slices = new Slices();
 *
 * Node content() {
 *     VBox form = new VBox();
 *     settings.forEach(each -> slices.fill(form, () -> new SettingRow(each)));
 *     return form;
 * }
 * }</pre>
 *
 * <p>Not for computing, decoding or reading files, which belong to tasks, nor for what a few canvases can show, which need
 * no nodes. Steps are done in the order in which they were given, from the next pulse on; one that takes longer than the
 * share of a pulse is done alone, so a step should be a few milliseconds at most. Lives on the JavaFX thread.
 */
public final class Slices {

    /** Leaves a pulse of 16 ms the time for layout, for handing over what is to be painted and for events. */
    private static final Duration SHARE = Duration.ofMillis(5);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            work();
        }
    };

    /** Does a step when those before it have been done. */
    public void add(Runnable step) {
        if (waiting.isEmpty()) {
            pulses.start();
        }
        waiting.add(step);
    }

    /** Makes a node, puts it behind those that the place has by then and styles it, as a step. */
    public void fill(Pane place, Supplier<? extends Node> maker) {
        add(() -> {
            Node made = maker.get();
            place.getChildren().add(made);
            made.applyCss();
        });
    }

    /** Whether all steps have been done. */
    public boolean isDone() {
        return waiting.isEmpty();
    }

    /** Forgets the steps that have not been done. */
    public void forget() {
        waiting.clear();
        pulses.stop();
    }

    private void work() {
        long end = System.nanoTime() + SHARE.toNanos();
        try {
            do {
                waiting.remove().run();
            } while (!waiting.isEmpty() && System.nanoTime() < end);
        } finally {
            if (waiting.isEmpty()) {
                pulses.stop();
            }
        }
    }
}
