package org.emoscope.ui.train;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.emoscope.corpus.Corpus;
import org.emoscope.experiment.EpochResult;
import org.emoscope.experiment.FoldResult;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunListener;
import org.emoscope.experiment.Summary;

/** Gathers what a run reports on its own thread until the watch takes it, a batch at a time. */
final class RunEvents implements RunListener {

    private final Queue<Consumer<RunWatch>> waiting = new ConcurrentLinkedQueue<>();
    private final List<String> classes;
    private final Runnable wake;

    /**
     * @param classes of the run, in order
     * @param wake called after each event; may gather its calls
     */
    RunEvents(List<String> classes, Runnable wake) {
        this.classes = List.copyOf(classes);
        this.wake = wake;
    }

    @Override
    public void epochDone(EpochResult result) {
        RunVitals vitals = new RunVitals(result.samplesPerSecond(), result.dataWait(), MemoryUse.now());
        add(watch -> {
            watch.add(result);
            watch.vitalsProperty().set(vitals);
        });
    }

    @Override
    public void foldDone(FoldResult result) {
        Summary.FoldScore score =
                Summary.of(classes, List.of(result), Map.of()).folds().get(0);
        add(watch -> watch.folds().add(score));
    }

    /** The run's folder is there, and its corpus is known. */
    void begun(RunFolder folder, Corpus corpus) {
        add(watch -> {
            watch.folderProperty().set(folder);
            watch.syntheticProperty().set(corpus.isSynthetic());
        });
    }

    /** Hands over what has come in since the last time. */
    void drainInto(RunWatch watch) {
        Consumer<RunWatch> event = waiting.poll();
        if (event == null) {
            return;
        }
        while (event != null) {
            event.accept(watch);
            event = waiting.poll();
        }
        watch.changed();
    }

    private void add(Consumer<RunWatch> event) {
        waiting.add(event);
        wake.run();
    }
}
