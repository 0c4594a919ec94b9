package org.emoscope.ui.results;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunEntry;
import org.emoscope.similarity.Sampling;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Sentences;

/**
 * Compares the classes of the run that is looked at, away from the JavaFX thread, while that is what is looked at; what
 * was found stays at hand. On the JavaFX thread.
 */
final class SimilarityController {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_KEPT = 16;

    private final WorkbenchServices services;
    private final CorpusScanner scanner;
    private final ResultsModel results;
    private final SimilarityModel model;
    private final LatestTask<RunSimilarity> comparing;
    private final Map<Asked, RunSimilarity> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, RunSimilarity> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private Optional<Asked> asked = Optional.empty();

    /** What the answer depends on. */
    private record Asked(Path run, boolean isComplete, Sampling sampling) {}

    SimilarityController(
            WorkbenchServices services, CorpusScanner scanner, ResultsModel results, SimilarityModel model) {
        this.services = services;
        this.scanner = scanner;
        this.results = results;
        this.model = model;
        comparing = new LatestTask<RunSimilarity>(
                        services.tasks(), Pool.IO, Messages.text("similarity.task"), services.bridge())
                .withPause(PAUSE);
        results.partProperty().addListener((property, before, now) -> look());
        results.chosenProperty().addListener((property, before, now) -> look());
        model.shareProperty().addListener((property, before, now) -> look());
        model.seedProperty().addListener((property, before, now) -> look());
    }

    /** Compares what is looked at, unless that is known, under way or stopped. */
    void look() {
        RunEntry run = results.chosenProperty().get();
        if (results.partProperty().get() != ResultsPart.SIMILARITY || run == null) {
            forget();
            return;
        }
        if (run.description().isEmpty()) {
            forget();
            model.stateProperty().set(new SimilarityState.Unavailable(Messages.text("similarity.unavailable.run")));
            return;
        }
        Asked now = new Asked(run.folder().path(), run.summary().isPresent(), model.sampling());
        if (asked.filter(now::equals).isEmpty()) {
            ask(run, run.description().get(), now);
        }
    }

    /** Compares anew, from the files. */
    void again() {
        asked.ifPresent(kept::remove);
        asked = Optional.empty();
        look();
    }

    /** Stops comparing; it can be asked for again. */
    void stop() {
        comparing.cancel();
        model.stateProperty().set(new SimilarityState.Stopped());
    }

    void close() {
        comparing.cancel();
    }

    private void forget() {
        comparing.cancel();
        asked = Optional.empty();
        model.stateProperty().set(new SimilarityState.Waiting());
    }

    private void ask(RunEntry run, RunDescription description, Asked now) {
        asked = Optional.of(now);
        RunSimilarity known = kept.get(now);
        if (known != null) {
            comparing.cancel();
            model.stateProperty().set(new SimilarityState.Found(known));
            return;
        }
        model.stateProperty().set(new SimilarityState.Working(-1, ""));
        comparing.ask(
                context -> {
                    try {
                        return RunSimilarity.of(run, description, now.sampling(), scanner, telling(now, context));
                    } catch (CancellationException e) {
                        services.bridge().execute(() -> stopped(now));
                        throw e;
                    }
                },
                found -> {
                    kept.put(now, found);
                    model.stateProperty().set(new SimilarityState.Found(found));
                },
                failure -> model.stateProperty()
                        .set(new SimilarityState.Unavailable(
                                Sentences.of(failure, Messages.text("similarity.failed")))));
    }

    /** Somebody stopped it elsewhere, as in the line of tasks. */
    private void stopped(Asked mine) {
        if (isNewest(mine)) {
            model.stateProperty().set(new SimilarityState.Stopped());
        }
    }

    /** Whether nothing was asked for since, not even the same. */
    private boolean isNewest(Asked mine) {
        return asked.filter(each -> each == mine).isPresent();
    }

    /** Tells the window, at most once a pulse, how far the work is. */
    private TaskContext telling(Asked mine, TaskContext context) {
        Progress progress = new Progress();
        Runnable tell = services.bridge().gathered(() -> {
            if (isNewest(mine) && model.stateProperty().get() instanceof SimilarityState.Working) {
                model.stateProperty().set(progress.newest);
            }
        });
        return new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                context.progress(fraction, message);
                progress.newest = new SimilarityState.Working(fraction, message);
                tell.run();
            }

            @Override
            public boolean isCancelled() {
                return context.isCancelled();
            }
        };
    }

    /** Written by the work, read by the window. */
    private static final class Progress {
        private volatile SimilarityState.Working newest = new SimilarityState.Working(-1, "");
    }
}
