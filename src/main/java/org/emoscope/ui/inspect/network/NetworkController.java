package org.emoscope.ui.inspect.network;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.model.SystemRegistry;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.jspecify.annotations.Nullable;

/** Keeps what the networks see in step with the recording, the selection and the model chosen. On the JavaFX thread. */
final class NetworkController {

    /** How long the hand must rest, so that a drag starts one calculation and not a hundred. */
    private static final Duration REST = Duration.ofMillis(60);

    private final TaskRunner tasks;
    private final Executor window;
    private final InspectModel model;
    private final NetworkSight sight;
    private final SystemRegistry systems;
    private final NetworkImage painter = new NetworkImage(new FeatureExtractor());
    private final LatestTask<NetworkImages> images;
    private final LatestTask<Reduction> reduction;
    private final LatestTask<AskedModel> reading;
    private final LatestTask<Answer> asking;
    private final InvalidationListener soundChanged = property -> soundChanged();
    private boolean seen;
    private boolean stale = true;

    /** Why the last question has no answer; what went wrong when a model was read is told until another is chosen. */
    private @Nullable Problem unanswered;

    /** @param window where results are handed over, the bridge to the JavaFX thread */
    NetworkController(
            TaskRunner tasks, Executor window, InspectModel model, NetworkSight sight, SystemRegistry systems) {
        this.tasks = tasks;
        this.window = window;
        this.model = model;
        this.sight = sight;
        this.systems = systems;
        images = NetworkController.<NetworkImages>latest(tasks, window, Pool.DSP, "inspect.network.task.images")
                .withPause(REST);
        reduction = latest(tasks, window, Pool.DSP, "inspect.network.task.images");
        reading = latest(tasks, window, Pool.IO, "inspect.network.task.model");
        asking = NetworkController.<Answer>latest(tasks, window, Pool.DSP, "inspect.network.task.ask")
                .withPause(REST);
        model.recordingProperty().addListener((property, before, now) -> recordingChanged());
        model.selectionProperty().addListener(soundChanged);
        model.parametersProperty().addListener(soundChanged);
        sight.imagesProperty().addListener(property -> reduce());
        sight.sizeProperty().addListener(property -> reduce());
        sight.kindProperty().addListener(property -> reduce());
        model.coloursProperty().addListener(property -> reduce());
        sight.askedProperty().addListener(property -> {
            sight.answerProperty().set(null);
            ask();
        });
    }

    private static <T> LatestTask<T> latest(TaskRunner tasks, Executor window, Pool pool, String name) {
        return new LatestTask<>(tasks, pool, Messages.text(name), window);
    }

    /** Somebody looks from now on: what was missed meanwhile is made up for. */
    void shown() {
        seen = true;
        if (stale) {
            soundChanged();
        }
    }

    /** Nobody looks. */
    void hidden() {
        seen = false;
    }

    /** Reads a model file or the first model of a run folder; if it cannot be used, the one before stays. */
    void choose(Path path) {
        sight.problemProperty().set(null);
        reading.ask(
                context -> AskedModel.read(path, systems),
                read -> {
                    sight.recent().opened(read.file());
                    sight.askedProperty().set(read);
                },
                failure -> couldNotRead(path, failure));
    }

    /** Asks no model any more. */
    void forget() {
        reading.cancel();
        sight.problemProperty().set(null);
        sight.askedProperty().set(null);
    }

    private void couldNotRead(Path path, Throwable failure) {
        tasks.quietly(Pool.IO).execute(() -> {
            if (!Files.exists(path)) {
                window.execute(() -> sight.recent().gone(path));
            }
        });
        sight.problemProperty()
                .set(problem(Sentences.of(failure, Messages.text("inspect.network.model.failed", path)), failure));
    }

    /** What a model said of the recording before is gone at once; its pictures too if nobody waits for new ones. */
    private void recordingChanged() {
        forgetAnswer();
        if (!seen) {
            images.cancel();
            showImages(null, "");
        }
        soundChanged();
    }

    private void soundChanged() {
        stale = !seen;
        if (seen) {
            draw();
            ask();
        }
    }

    private void draw() {
        Recording recording = model.recordingProperty().get();
        Stretch stretch = Stretch.of(model);
        FeatureParameters parameters = model.parametersProperty().get();
        if (recording == null || stretch.seconds() > NetworkImage.MOST_SECONDS) {
            images.cancel();
            showImages(null, recording == null ? "" : Messages.text("inspect.network.long"));
            return;
        }
        images.ask(
                context -> NetworkImages.draw(painter, recording.speech(), stretch, parameters, context),
                drawn -> showImages(drawn, drawn.frames() == 0 ? Messages.text("inspect.network.short") : ""),
                failure -> showImages(null, Sentences.of(failure, Messages.text("inspect.network.failed"))));
    }

    private void showImages(@Nullable NetworkImages drawn, String note) {
        sight.imagesNoteProperty().set(note);
        sight.imagesProperty().set(drawn);
    }

    private void reduce() {
        NetworkImages drawn = sight.imagesProperty().get();
        if (drawn == null) {
            reduction.cancel();
            sight.reductionProperty().set(null);
            return;
        }
        FeatureKind kind = sight.kindProperty().get();
        ColourMap map = model.coloursProperty().get();
        int size = sight.sizeProperty().get();
        reduction.ask(
                context -> Reduction.of(drawn, kind, map, size),
                sight.reductionProperty()::set,
                failure -> showImages(null, Sentences.of(failure, Messages.text("inspect.network.failed"))));
    }

    private void ask() {
        AskedModel asked = sight.askedProperty().get();
        Recording recording = model.recordingProperty().get();
        Stretch stretch = Stretch.of(model);
        if (asked == null || recording == null || stretch.seconds() > NetworkImage.MOST_SECONDS) {
            forgetAnswer();
            return;
        }
        asking.ask(
                context -> asked.ask(recording.speech(), stretch, systems, context),
                this::answered,
                this::couldNotAnswer);
    }

    private void answered(Answer answer) {
        forgetProblem();
        sight.answerProperty().set(answer);
    }

    private void couldNotAnswer(Throwable failure) {
        sight.answerProperty().set(null);
        Problem problem = problem(Sentences.of(failure, Messages.text("inspect.network.ask.failed")), failure);
        unanswered = problem;
        sight.problemProperty().set(problem);
    }

    private void forgetAnswer() {
        asking.cancel();
        forgetProblem();
        sight.answerProperty().set(null);
    }

    private void forgetProblem() {
        if (unanswered != null && sight.problemProperty().get() == unanswered) {
            sight.problemProperty().set(null);
        }
        unanswered = null;
    }

    private static Problem problem(String happened, Throwable failure) {
        return Problem.of(happened, Messages.text("inspect.network.model.failed.remedy"), failure);
    }

    /** Lets go of what is under way. */
    void close() {
        images.cancel();
        reduction.cancel();
        reading.cancel();
        asking.cancel();
    }
}
