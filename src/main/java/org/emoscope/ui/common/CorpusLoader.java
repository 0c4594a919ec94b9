package org.emoscope.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.corpus.importer.ScanOptions;
import org.emoscope.task.Pool;
import org.emoscope.task.RunningTask;
import org.emoscope.task.TaskContext;
import org.emoscope.task.TaskRunner;
import org.emoscope.task.TaskState;
import org.emoscope.task.Work;
import org.jspecify.annotations.Nullable;

/** Reads corpora away from the JavaFX thread and puts what it read into the {@link CorpusSelection}. */
public final class CorpusLoader {

    /** The share of the work that goes into making the demo corpus, where it has to be made. */
    private static final double MAKING = 0.8;

    private final TaskRunner runner;
    private final CorpusScanner scanner;
    private final Path demoFolder;
    private final CorpusSelection selection;
    private final Runnable refresh;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningTask<LoadedCorpus> current;
    private @Nullable CorpusSource remembered;

    /** @param demoFolder where the demo corpus is, or goes */
    public CorpusLoader(
            TaskRunner runner, FxBridge bridge, CorpusScanner scanner, Path demoFolder, CorpusSelection selection) {
        this.runner = runner;
        this.scanner = scanner;
        this.demoFolder = demoFolder;
        this.selection = selection;
        this.refresh = bridge.gathered(this::refresh);
    }

    /** Where the corpora that it reads go. */
    public CorpusSelection selection() {
        return selection;
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** 0 to 1, or negative where the length is unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Why the last corpus could not be read; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Reads a corpus in place of whatever is being read. */
    public void open(CorpusSource source) {
        start(
                Messages.text("corpus.task.scan", source.name()),
                context -> new LoadedCorpus(source.path(), scan(source, context)));
    }

    /** Makes the demo corpus if it is not there yet, and reads it. */
    public void openDemo() {
        start(Messages.text("corpus.task.demo"), context -> {
            boolean there = DemoCorpus.isWhole(demoFolder);
            Path folder = DemoCorpus.ensure(demoFolder, context.part(0, MAKING));
            CorpusSource source = new CorpusSource(folder, Optional.of(CorpusType.DEMO));
            return new LoadedCorpus(folder, scan(source, there ? context : context.part(MAKING, 1)));
        });
    }

    /** Notes a corpus that {@link #reopen} shall read. */
    public void remember(CorpusSource source) {
        remembered = source;
    }

    /** Reads the corpus of last time, unless there is another one by now. */
    public void reopen() {
        CorpusSource source = remembered;
        remembered = null;
        if (source != null && source.isThere() && selection.loadedProperty().get() == null && !loading.get()) {
            open(source);
        }
    }

    /** Stops reading; the corpus that there was stays. */
    public void cancel() {
        RunningTask<LoadedCorpus> task = current;
        if (task != null) {
            task.cancel();
        }
    }

    /** Stops reading and hears no more of it. */
    public void close() {
        cancel();
        current = null;
    }

    /**
     * Reads a corpus on the calling thread.
     *
     * @throws CorpusException if it cannot be read; the message says why
     */
    public Corpus scan(CorpusSource source, TaskContext context) throws CorpusException {
        ScanOptions options = source.type().map(ScanOptions.DEFAULT::withType).orElse(ScanOptions.DEFAULT);
        return scanner.scan(source.path(), options, context);
    }

    private void start(String name, Work<LoadedCorpus> work) {
        cancel();
        remembered = null;
        problem.set(null);
        current = runner.submit(Pool.IO, name, work, task -> refresh.run());
        refresh();
    }

    private void refresh() {
        RunningTask<LoadedCorpus> task = current;
        if (task == null) {
            return;
        }
        TaskState state = task.state();
        loading.set(!state.isFinal());
        progress.set(task.progress());
        message.set(task.message());
        if (state.isFinal()) {
            current = null;
            if (state == TaskState.DONE) {
                selection.loadedProperty().set(task.result());
            }
            task.failure().ifPresent(this::failed);
        }
    }

    private void failed(Throwable failure) {
        problem.set(Problem.of(
                Sentences.of(failure, Messages.text("corpus.failed")), Messages.text("corpus.failed.remedy"), failure));
    }
}
