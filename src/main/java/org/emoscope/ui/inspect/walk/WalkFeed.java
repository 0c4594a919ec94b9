package org.emoscope.ui.inspect.walk;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.walk.step.Sight;
import org.emoscope.ui.inspect.walk.step.WalkStep;
import org.emoscope.ui.inspect.walk.step.Walker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the chain away from the JavaFX thread, with one frame at a time; of what is asked for meanwhile only the newest
 * comes next. Used on the JavaFX thread.
 */
final class WalkFeed {

    private static final Logger LOG = LoggerFactory.getLogger(WalkFeed.class);

    private final Executor workers;
    private final Executor window;
    private final Function<Order, Sight> walk;
    private final Consumer<Sight> show;
    private boolean working;
    private @Nullable Order next;

    /**
     * What is asked for.
     *
     * @param signal the recording, if there is one
     * @param seconds where the cursor is
     * @param marker where the step's marker is
     */
    record Order(@Nullable Signal signal, FeatureParameters parameters, double seconds, WalkStep step, double marker) {

        /** What a walker finds; one walker for one thread at a time. */
        Sight by(Walker walker) {
            return walker.look(signal, parameters, seconds, step, marker);
        }
    }

    /**
     * @param workers where frames are computed
     * @param window the way back to the JavaFX thread
     * @param walk finds what is asked for
     * @param show gets what was found
     */
    WalkFeed(Executor workers, Executor window, Function<Order, Sight> walk, Consumer<Sight> show) {
        this.workers = workers;
        this.window = window;
        this.walk = walk;
        this.show = show;
    }

    /** Asks for something in place of what is not begun yet. */
    void ask(Order order) {
        next = order;
        if (!working) {
            begin();
        }
    }

    private void begin() {
        Order order = next;
        next = null;
        if (order == null) {
            return;
        }
        working = true;
        workers.execute(() -> {
            Sight found = find(order);
            window.execute(() -> finished(found));
        });
    }

    private Sight find(Order order) {
        try {
            return walk.apply(order);
        } catch (RuntimeException | Error e) {
            LOG.error("A frame could not be taken through the chain", e);
            return Sight.nothing(order.step, Messages.text("inspect.walk.task.failed"));
        }
    }

    private void finished(Sight found) {
        working = false;
        show.accept(found);
        begin();
    }
}
