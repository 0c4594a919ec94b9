package org.emoscope.ui.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.experiment.RunControl;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunSpec;
import org.emoscope.experiment.RunStore;
import org.emoscope.experiment.Summary;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.task.RunningTask;
import org.emoscope.task.TaskContext;
import org.emoscope.task.TaskState;
import org.emoscope.task.Work;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSource;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.jspecify.annotations.Nullable;

/** Starts, stops and resumes runs, one at a time, and keeps the watch in step. On the JavaFX thread. */
final class TrainController {

    /** The share of a resumed run that reading its corpus takes in the progress. */
    private static final double READING = 0.02;

    private final WorkbenchServices services;
    private final TrainParts parts;
    private final CorpusLoader loader;
    private final RunWatch watch;
    private final RunClock clock;
    private final Runnable refresh;
    private final LatestTask<List<RunEntry>> listing;
    private final ObservableList<RunEntry> resumable = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final BooleanBinding idle;
    private @Nullable Attempt attempt;

    /** A run under way with what steers it. */
    private static final class Attempt {
        final RunControl control = new RunControl();
        volatile @Nullable RunEvents events;

        @Nullable
        RunningTask<Summary> task;
    }

    TrainController(WorkbenchServices services, TrainParts parts, CorpusLoader loader, RunWatch watch, RunClock clock) {
        this.services = services;
        this.parts = parts;
        this.loader = loader;
        this.watch = watch;
        this.clock = clock;
        idle = Bindings.createBooleanBinding(() -> !watch.stateProperty().get().isUnderWay(), watch.stateProperty());
        refresh = services.bridge().gathered(this::refresh);
        listing = new LatestTask<>(services.tasks(), Pool.IO, Messages.text("train.task.list"), services.bridge());
    }

    /** The runs that can go on, newest first. */
    ObservableList<RunEntry> resumable() {
        return resumable;
    }

    /** Whether no run is under way. */
    BooleanBinding idleProperty() {
        return idle;
    }

    /** Why the last run was not even begun; empty if it was. */
    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Looks for runs that can go on. */
    void listResumable() {
        listing.ask(
                context -> new RunStore(parts.runs())
                        .list().stream().filter(RunEntry::isResumable).toList(),
                resumable::setAll,
                failure -> resumable.clear());
    }

    /** Begins a run as the form says. */
    void start(TrainForm form) {
        LoadedCorpus loaded = loader.selection().loadedProperty().get();
        if (loaded == null || watch.stateProperty().get().isUnderWay()) {
            return;
        }
        RunSpec spec;
        try {
            spec = form.spec(loaded, loader.selection());
        } catch (IllegalArgumentException e) {
            refused.set(Sentences.of(e, Messages.text("train.refused")));
            return;
        }
        start(spec);
    }

    /** Begins a run that was decided before; a corpus that is not the one that is open is read first. */
    void start(RunSpec spec) {
        LoadedCorpus loaded = loader.selection().loadedProperty().get();
        Optional<Corpus> open = isOf(loaded, spec) ? Optional.of(loaded.corpus()) : Optional.empty();
        begin(spec.name(), (attempted, context) -> {
            Corpus corpus = open.isPresent() ? open.get() : scan(spec, context.part(0, READING));
            RunFolder folder = parts.experiment().create(spec, corpus, parts.runs());
            return run(attempted, folder, corpus, open.isPresent() ? context : context.part(READING, 1));
        });
    }

    /** Whether a run is to be on the corpus that is open. */
    static boolean isOf(@Nullable LoadedCorpus loaded, RunSpec spec) {
        return loaded != null
                && loaded.source().toString().equals(spec.corpus())
                && loaded.corpus().type().id().equals(spec.corpusType());
    }

    /** Goes on with a run that was stopped; its corpus is read again. */
    void resume(RunFolder folder) {
        if (watch.stateProperty().get().isUnderWay()) {
            return;
        }
        begin(folder.id(), (attempted, context) -> {
            Corpus corpus = scan(folder.readDescription().spec(), context.part(0, READING));
            return run(attempted, folder, corpus, context.part(READING, 1));
        });
    }

    private Corpus scan(RunSpec spec, TaskContext context) throws CorpusException {
        return loader.scan(source(spec), context);
    }

    /** Where the corpus of a run is read from. */
    static CorpusSource source(RunSpec spec) throws CorpusException {
        Optional<CorpusType> type =
                spec.corpusType().isEmpty() ? Optional.empty() : Optional.of(CorpusType.of(spec.corpusType()));
        return new CorpusSource(Path.of(spec.corpus()), type);
    }

    void pause() {
        if (attempt != null && watch.stateProperty().get() == RunState.RUNNING) {
            attempt.control.pause();
            clock.stop();
            watch.stateProperty().set(RunState.PAUSED);
        }
    }

    void goOn() {
        if (attempt != null && watch.stateProperty().get() == RunState.PAUSED) {
            attempt.control.resume();
            clock.goOn();
            watch.stateProperty().set(RunState.RUNNING);
        }
    }

    /** Ends the run; what it has reached stays on disk. */
    void cancel() {
        Attempt attempted = attempt;
        if (attempted != null && attempted.task != null) {
            attempted.control.cancel();
            attempted.task.cancel();
            watch.stateProperty().set(RunState.STOPPING);
        }
    }

    /** Ends the run, if there is one, and hears no more of it. */
    void close() {
        listing.cancel();
        cancel();
        attempt = null;
    }

    /** The work of an attempt. */
    private interface RunWork {
        Summary run(Attempt attempted, TaskContext context) throws Exception;
    }

    private void begin(String title, RunWork work) {
        refused.set("");
        Attempt attempted = new Attempt();
        attempt = attempted;
        watch.begin(title);
        clock.start();
        Work<Summary> whole = context -> work.run(attempted, context);
        attempted.task = services.tasks()
                .submit(Pool.TRAIN, Messages.text("train.task.run", title), whole, task -> refresh.run());
        refresh();
    }

    private Summary run(Attempt attempted, RunFolder folder, Corpus corpus, TaskContext context) throws Exception {
        RunEvents events = new RunEvents(folder.readDescription().classes(), refresh);
        attempted.events = events;
        events.begun(folder, corpus);
        return parts.experiment().run(folder, corpus, attempted.control, events, context);
    }

    private void refresh() {
        Attempt attempted = attempt;
        if (attempted == null || attempted.task == null) {
            return;
        }
        RunningTask<Summary> task = attempted.task;
        TaskState state = task.state();
        watch.progressProperty().set(task.progress());
        watch.messageProperty().set(task.message());
        RunEvents events = attempted.events;
        if (events != null) {
            events.drainInto(watch);
        }
        if (!watch.curves().isEmpty()) {
            clock.reached(task.progress());
        }
        if (state.isFinal()) {
            ended(task, state);
        } else if (task.isCancelAsked()) {
            watch.stateProperty().set(RunState.STOPPING);
        }
    }

    private void ended(RunningTask<Summary> task, TaskState state) {
        attempt = null;
        clock.stop();
        task.failure().ifPresent(failure -> watch.problemProperty()
                .set(Problem.of(
                        Sentences.of(failure, Messages.text("train.failed")),
                        Messages.text("train.failed.remedy"),
                        failure)));
        watch.stateProperty()
                .set(
                        switch (state) {
                            case DONE -> RunState.DONE;
                            case FAILED -> RunState.FAILED;
                            default -> RunState.CANCELLED;
                        });
        if (state == TaskState.DONE) {
            watch.progressProperty().set(1);
        }
        listResumable();
    }
}
