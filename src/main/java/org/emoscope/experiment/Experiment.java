package org.emoscope.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.emoscope.augment.AugmentationSettings;
import org.emoscope.augment.AugmentationSummary;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.protocol.SplitCsv;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.SystemRegistry;
import org.emoscope.task.TaskContext;

/**
 * Makes runs: folder, description and split first, then fold after fold.
 *
 * <p>Everything that a run decides is on disk before it trains, and each epoch is on disk before the next: a run that
 * was cancelled, failed or killed goes on to the same result. One thread runs a run from beginning to end.
 */
public final class Experiment {

    private final SystemRegistry systems;
    private final FeatureLoader features;
    private final Provenance provenance;

    public Experiment(SystemRegistry systems, FeatureLoader features, Provenance provenance) {
        this.systems = systems;
        this.features = features;
        this.provenance = provenance;
    }

    /**
     * Checks the settings of a specification; nothing is read or made.
     *
     * @param classes the names of the classes that its labels give the corpus
     * @throws IllegalArgumentException if the system or one of its settings does not exist, or settings do not fit each
     *     other or the classes; a sentence for a person
     */
    public void check(RunSpec spec, List<String> classes) {
        EmotionSystem system = systems.require(spec.system());
        HyperParameters values = HyperParameters.of(system.hyperParameters(), spec.hyperParameters());
        AugmentationSettings.of(values.values());
        system.check(values, classes);
    }

    /**
     * Checks a specification against a corpus and makes the run's folder; nothing is trained yet.
     *
     * @param runs the folder that holds all runs
     * @throws IllegalArgumentException as {@link #check}
     * @throws CorpusException if the corpus cannot be labelled or divided so
     */
    public RunFolder create(RunSpec spec, Corpus corpus, Path runs) throws IOException, CorpusException {
        EmotionSystem system = systems.require(spec.system());
        HyperParameters values = HyperParameters.of(system.hyperParameters(), spec.hyperParameters());
        RunPlan plan = RunPlan.of(spec, corpus);
        check(spec, plan.labelling().classes());
        Map<Long, String> fingerprints = new LinkedHashMap<>();
        plan.splits().forEach((seed, split) -> fingerprints.put(seed, split.fingerprint()));
        Map<String, AugmentationSummary> augmentation = augmentation(plan, values);
        RunFolder folder = RunFolder.create(runs, spec.name(), LocalDate.now());
        for (long seed : plan.splits().keySet()) {
            SplitCsv.write(folder.split(seed, spec.seed()), plan.splits().get(seed));
        }
        JsonFiles.write(folder.audit(), RunAudit.of(plan, corpus));
        String now = now();
        JsonFiles.write(
                folder.description(),
                new RunDescription(
                        RunDescription.FORMAT,
                        spec,
                        RunStatus.RUNNING,
                        "",
                        plan.labelling().classes(),
                        provenance.of(corpus, fingerprints),
                        augmentation,
                        now,
                        now));
        return folder;
    }

    /** What each fold is trained on, where that is more or less than its training part. */
    private static Map<String, AugmentationSummary> augmentation(RunPlan plan, HyperParameters values) {
        Map<String, AugmentationSummary> summaries = new LinkedHashMap<>();
        if (!AugmentationSettings.of(values.values()).isNone()) {
            plan.splits().forEach((seed, split) -> split.folds()
                    .forEach(fold -> summaries.put(
                            seed + "/" + fold.index(),
                            plan.training(fold, values, seed).summary())));
        }
        return summaries;
    }

    /**
     * Trains and tests what is missing in a run's folder, from its beginning or from where it stopped.
     *
     * @param corpus the run's corpus, as it was when the run began
     * @throws ExperimentException if the corpus has changed since, or somebody else works on the run
     */
    public Summary run(RunFolder folder, Corpus corpus, RunControl control, RunListener listener, TaskContext context)
            throws Exception {
        RunLock lock = RunLock.take(folder);
        try {
            RunDescription description = folder.readDescription();
            RunPlan.of(folder, description, corpus);
            set(folder, RunStatus.RUNNING, "");
            return execute(folder, description, corpus, control, listener, context);
        } finally {
            lock.close();
        }
    }

    private Summary execute(
            RunFolder folder,
            RunDescription description,
            Corpus corpus,
            RunControl control,
            RunListener listener,
            TaskContext context)
            throws Exception {
        try {
            Summary summary =
                    new RunExecution(folder, description, corpus, systems, features, control, listener, context).run();
            set(folder, RunStatus.COMPLETE, "");
            listener.finished(summary);
            return summary;
        } catch (CancellationException e) {
            note(folder, RunStatus.CANCELLED, "", e);
            throw e;
        } catch (Exception | OutOfMemoryError e) {
            note(folder, RunStatus.FAILED, String.valueOf(e.getMessage()), e);
            throw e;
        }
    }

    /** Writes how a run ended; if that fails too, why it ended stays what is told. */
    private static void note(RunFolder folder, RunStatus status, String message, Throwable why) {
        try {
            set(folder, status, message);
        } catch (IOException | ExperimentException e) {
            why.addSuppressed(e);
        }
    }

    private static void set(RunFolder folder, RunStatus status, String message)
            throws IOException, ExperimentException {
        JsonFiles.write(folder.description(), folder.readDescription().with(status, message, now()));
    }

    private static String now() {
        return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
