package org.emoscope.ui.inspect.bench;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.SpeechReader;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.inspect.pane.PaneFeed;
import org.emoscope.ui.inspect.pane.PaneStack;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * Opens a recording in the panes of Inspect in a window of their own, moves along, zooms and changes colours, at once
 * while tiles are still being computed, and takes the times. Called off the JavaFX thread.
 */
public final class PaneBench {

    private static final int FRAMES = 300;
    private static final double NARROWEST_SECONDS = 0.1;
    private static final long LIMIT_SECONDS = 300;

    private final WorkbenchServices services;
    private final int width;
    private final int height;

    /** @param width of the window in its own pixels */
    public PaneBench(WorkbenchServices services, int width, int height) {
        this.services = services;
        this.width = width;
        this.height = height;
    }

    /**
     * Measures with one recording.
     *
     * @throws AudioFormatException if the file cannot be read
     * @throws ExecutionException if the window fails
     * @throws TimeoutException if nothing was painted for minutes
     */
    public PaneFigures measure(Path file)
            throws AudioFormatException, InterruptedException, ExecutionException, TimeoutException {
        InspectModel model = new InspectModel();
        PaneFeed feed = onWindow(() -> new PaneFeed(model, new EndpointModel(), services));
        PaneStack panes = onWindow(() -> new PaneStack(model, feed, services));
        Stage stage = onWindow(() -> show(panes));
        HeapWatch heap = new HeapWatch();
        try {
            long asked = System.nanoTime();
            Recording recording = new Recording(new Source(file, Source.Kind.RECORDED), SpeechReader.read(file));
            onWindow(() -> {
                model.open(recording);
                return model;
            });
            double firstPicture = (painted(panes) - asked) / 1e6;
            double seconds = recording.speech().durationSeconds();
            Frames pan = pan(model, panes, seconds);
            Frames zoom = zoom(model, panes, seconds);
            await(feed::isComplete);
            double complete = (System.nanoTime() - asked) / 1e6;
            onWindow(() -> {
                model.axis().showAll();
                return model;
            });
            painted(panes);
            Frames colours = frames(
                    panes, 60, i -> model.coloursProperty().set(ColourMap.values()[i % ColourMap.values().length]));
            return new PaneFigures(
                    seconds,
                    firstPicture,
                    pan.painted(),
                    pan.pulses(),
                    zoom.painted(),
                    zoom.pulses(),
                    complete,
                    colours.painted(),
                    heap.mostBytes());
        } finally {
            heap.close();
            onWindow(() -> {
                panes.close();
                feed.close();
                stage.close();
                return stage;
            });
        }
    }

    private Stage show(PaneStack panes) {
        Scene scene = new Scene(panes, width, height);
        services.theme().dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /** To and fro in a window of ten seconds or a fifth of it, at most a thirtieth of the window a frame. */
    private Frames pan(InspectModel model, PaneStack panes, double seconds)
            throws InterruptedException, ExecutionException, TimeoutException {
        double length = Math.min(10, seconds / 5);
        double step = Math.min(length / 30, (seconds - length) / FRAMES);
        return frames(panes, FRAMES, i -> {
            if (i == 0) {
                model.axis().show(new TimeSpan(seconds / 3, seconds / 3 + length));
            } else {
                model.axis().panBy(i < FRAMES / 2 ? step : -step);
            }
        });
    }

    /** From all of it to a tenth of a second and back, evenly. */
    private Frames zoom(InspectModel model, PaneStack panes, double seconds)
            throws InterruptedException, ExecutionException, TimeoutException {
        double factor = Math.pow(seconds / NARROWEST_SECONDS, 2.0 / FRAMES);
        return frames(panes, FRAMES, i -> {
            if (i == 0) {
                model.axis().showAll();
            } else {
                model.axis().zoomAbout(seconds / 2, i < FRAMES / 2 ? factor : 1 / factor);
            }
        });
    }

    private Frames frames(PaneStack panes, int count, IntConsumer change)
            throws InterruptedException, ExecutionException, TimeoutException {
        return onWindow(() -> new Frames(panes, count, change).run()).get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private long painted(PaneStack panes) throws InterruptedException, ExecutionException, TimeoutException {
        return onWindow(panes::painted).get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private void await(Supplier<Boolean> condition) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Boolean> met = new CompletableFuture<>();
        onWindow(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (condition.get()) {
                        stop();
                        met.complete(true);
                    }
                }
            };
            timer.start();
            return timer;
        });
        met.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private <T> T onWindow(Supplier<T> work) throws InterruptedException, ExecutionException {
        CompletableFuture<T> result = new CompletableFuture<>();
        services.bridge().execute(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }
}
