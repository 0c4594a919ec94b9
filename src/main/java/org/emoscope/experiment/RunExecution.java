package org.emoscope.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Split;
import org.emoscope.model.Decision;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.InputSpec;
import org.emoscope.model.ModelFile;
import org.emoscope.model.Stage;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.TrainedModel;
import org.emoscope.task.TaskContext;

/** One run from its first missing fold to its summary. */
final class RunExecution {

    private final RunFolder folder;
    private final RunDescription description;
    private final Corpus corpus;
    private final FeatureLoader loader;
    private final RunControl control;
    private final RunListener listener;
    private final TaskContext context;
    private final RunLog log;
    private final EmotionSystem system;
    private final HyperParameters hyperParameters;
    private final InputSpec input;
    private final RunPlan plan;
    private final RunExamples examples;
    private final List<FoldResult> done = new ArrayList<>();
    private final List<EpochResult> metrics = new ArrayList<>();

    RunExecution(
            RunFolder folder,
            RunDescription description,
            Corpus corpus,
            SystemRegistry systems,
            FeatureLoader loader,
            RunControl control,
            RunListener listener,
            TaskContext context)
            throws Exception {
        this.folder = folder;
        this.description = description;
        this.corpus = corpus;
        this.loader = loader;
        this.control = control;
        this.listener = listener;
        this.context = context;
        RunSpec spec = description.spec();
        log = new RunLog(folder);
        system = systems.require(spec.system());
        hyperParameters = HyperParameters.of(system.hyperParameters(), spec.hyperParameters());
        input = system.input(hyperParameters);
        plan = RunPlan.of(spec, corpus);
        examples = new RunExamples(loader, input, plan.labelling().labelled(corpus.utterances()));
    }

    Summary run() throws Exception {
        Files.createDirectories(folder.folds());
        listener.started(folder, plan.folds());
        log.line("Running " + description.spec().system() + " on " + corpus.name() + ", "
                + description.spec().protocol() + ", " + plan.folds() + " folds");
        for (Map.Entry<Long, Split> entry : plan.splits().entrySet()) {
            for (Fold fold : entry.getValue().folds()) {
                FoldResult result = foldResult(entry.getKey(), fold);
                done.add(result);
                listener.foldDone(result);
            }
        }
        return finish();
    }

    private FoldResult foldResult(long seed, Fold fold) throws Exception {
        if (Files.isRegularFile(folder.fold(seed, fold.index()))) {
            Files.deleteIfExists(folder.checkpoint(seed, fold.index()));
            FoldResult known = JsonFiles.read(folder.fold(seed, fold.index()), FoldResult.class);
            metrics.addAll(known.epochs());
            known.epochs().forEach(listener::epochDone);
            return known;
        }
        tell(fold, 0, "features");
        FoldData data = FoldData.of(
                fold,
                plan.training(fold, hyperParameters, seed).items(),
                plan.labelling(),
                examples,
                () -> control.checkpoint(context));
        List<String> classes = plan.labelling().classes();
        try (FoldTraining training = new FoldTraining(system, hyperParameters, classes, data, seed, fold.index())) {
            FoldCheckpoint reached = train(training, seed, fold);
            FoldResult result = test(training, data, reached, seed, fold);
            ModelFile.write(folder.model(seed, fold.index()), model(training, data, result));
            JsonFiles.write(folder.fold(seed, fold.index()), result);
            Files.deleteIfExists(folder.checkpoint(seed, fold.index()));
            log.line(String.format(
                    Locale.ROOT,
                    "Fold %d of seed %d (%s): epoch %d kept, test UA %.3f",
                    fold.index() + 1,
                    seed,
                    fold.name(),
                    result.bestEpoch(),
                    Scores.of(Confusion.of(classes, result.predictions())).unweightedAccuracy()));
            return result;
        }
    }

    private FoldCheckpoint train(FoldTraining training, long seed, Fold fold) throws Exception {
        Optional<FoldCheckpoint> start = FoldCheckpoint.read(folder.checkpoint(seed, fold.index()));
        List<EpochResult> before = List.copyOf(metrics);
        List<EpochResult> known = start.map(FoldCheckpoint::epochs).orElse(List.of());
        metrics.addAll(known);
        known.forEach(listener::epochDone);
        return training.train(start, before, new FoldTraining.Watcher() {
            private int told = known.size();

            @Override
            public void beforeStep(Stage stage, int epoch, double share) {
                control.checkpoint(context);
                String name = stage.name().isEmpty() ? "" : stage.name() + ", ";
                tell(
                        fold,
                        share,
                        name + "epoch " + epoch + " of " + stage.training().epochs());
            }

            @Override
            public void epochDone(FoldCheckpoint checkpoint) throws IOException {
                checkpoint.write(folder.checkpoint(seed, fold.index()));
                List<EpochResult> all = checkpoint.epochs();
                for (EpochResult epoch : all.subList(told, all.size())) {
                    metrics.add(epoch);
                    listener.epochDone(epoch);
                }
                if (told < all.size()) {
                    RunTables.writeMetrics(folder, metrics);
                }
                told = all.size();
            }
        });
    }

    private void tell(Fold fold, double share, String what) {
        context.progress(
                (done.size() + share) / plan.folds(),
                "Fold " + (done.size() + 1) + " of " + plan.folds() + " (" + fold.name() + "), " + what);
    }

    private FoldResult test(FoldTraining training, FoldData data, FoldCheckpoint reached, long seed, Fold fold)
            throws Exception {
        FoldDecisions test = new FoldDecisions(system, hyperParameters, training.problem(), training.networks());
        List<Decision> decisions = test.decide(data.test(), () -> control.checkpoint(context));
        List<Integer> bestEpochs =
                reached.done().stream().map(StageProgress::bestEpoch).toList();
        List<String> classes = plan.labelling().classes();
        return new FoldResult(
                seed,
                fold.index(),
                fold.name(),
                bestEpochs.get(bestEpochs.size() - 1),
                reached.epochs(),
                FoldDecisions.predictions(data.test(), decisions, seed, fold.index()),
                training.problem().similar().stream().map(classes::get).toList(),
                test.stages(data.test(), decisions, bestEpochs));
    }

    private TrainedModel model(FoldTraining training, FoldData data, FoldResult result) {
        Map<String, String> facts = new LinkedHashMap<>(description.provenance());
        facts.put("run", folder.id());
        facts.put("protocol", description.spec().protocol());
        facts.put("labels", description.spec().labelsInWords());
        facts.put("seed", Long.toString(result.seed()));
        facts.put("fold", result.fold() + " (" + result.name() + ")");
        facts.put("epoch", Integer.toString(result.bestEpoch()));
        return new TrainedModel(
                system.id(),
                hyperParameters.values(),
                input.parameters(),
                data.normalisation(),
                training.problem(),
                facts,
                training.states());
    }

    private Summary finish() throws IOException {
        Map<String, String> speakers = new LinkedHashMap<>();
        corpus.utterances().forEach(u -> speakers.put(u.id(), u.speaker()));
        Summary summary = Summary.of(plan.labelling().classes(), done, speakers);
        RunTables.writeMetrics(folder, metrics);
        RunTables.writePredictions(folder, plan.labelling().classes(), done);
        JsonFiles.write(folder.summary(), summary);
        log.line(String.format(
                Locale.ROOT,
                "Done: pooled UA %.4f, WA %.4f",
                summary.scores().unweightedAccuracy(),
                summary.scores().weightedAccuracy()));
        return summary;
    }
}
