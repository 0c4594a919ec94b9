package org.emoscope.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.InputSpec;
import org.emoscope.model.ModelFile;
import org.emoscope.model.Network;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.TrainedModel;
import org.emoscope.model.TrainingParameters;
import org.emoscope.task.TaskContext;

/** One run from its first missing fold to its summary. */
final class RunExecution {

    private static final double FEATURE_SHARE = 0.03;

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
    }

    Summary run() throws Exception {
        Files.createDirectories(folder.folds());
        listener.started(folder, plan.folds());
        log.line("Running " + description.spec().system() + " on " + corpus.name() + ", "
                + description.spec().protocol() + ", " + plan.folds() + " folds");
        List<Utterance> utterances = plan.labelling().labelled(corpus.utterances());
        Map<String, FrameMatrix> features =
                loader.load(utterances, input, () -> control.checkpoint(context), context.part(0, FEATURE_SHARE));
        for (Map.Entry<Long, Split> entry : plan.splits().entrySet()) {
            for (Fold fold : entry.getValue().folds()) {
                FoldResult result = foldResult(entry.getKey(), fold, features);
                done.add(result);
                listener.foldDone(result);
            }
        }
        return finish();
    }

    private FoldResult foldResult(long seed, Fold fold, Map<String, FrameMatrix> features) throws Exception {
        if (Files.isRegularFile(folder.fold(seed, fold.index()))) {
            Files.deleteIfExists(folder.checkpoint(seed, fold.index()));
            FoldResult known = JsonFiles.read(folder.fold(seed, fold.index()), FoldResult.class);
            metrics.addAll(known.epochs());
            known.epochs().forEach(listener::epochDone);
            return known;
        }
        FoldData data = FoldData.of(fold, plan.labelling(), input, features);
        int classes = plan.labelling().classes().size();
        try (Network network = system.create(hyperParameters, classes, seed * 1_000_003 + fold.index())) {
            FoldTrainer trainer =
                    new FoldTrainer(network, data, TrainingParameters.of(hyperParameters), classes, seed, fold.index());
            FoldCheckpoint reached = train(trainer, seed, fold);
            FoldResult result = test(network, data, reached, seed, fold);
            ModelFile.write(folder.model(seed, fold.index()), model(network, data, reached, seed, fold));
            JsonFiles.write(folder.fold(seed, fold.index()), result);
            Files.deleteIfExists(folder.checkpoint(seed, fold.index()));
            log.line(String.format(
                    Locale.ROOT,
                    "Fold %d of seed %d (%s): epoch %d kept, test UA %.3f",
                    fold.index() + 1,
                    seed,
                    fold.name(),
                    reached.bestEpoch(),
                    Scores.of(Confusion.of(plan.labelling().classes(), result.predictions()))
                            .unweightedAccuracy()));
            return result;
        }
    }

    private FoldCheckpoint train(FoldTrainer trainer, long seed, Fold fold) throws IOException {
        var start = FoldCheckpoint.read(folder.checkpoint(seed, fold.index()));
        start.ifPresent(c -> {
            metrics.addAll(c.epochs());
            c.epochs().forEach(listener::epochDone);
        });
        TaskContext share = context.part(FEATURE_SHARE, 1);
        int epochs = TrainingParameters.of(hyperParameters).epochs();
        return trainer.train(start, new FoldTrainer.Watcher() {
            @Override
            public void beforeStep(int epoch, double epochShare) {
                control.checkpoint(context);
                double folds = done.size() + (epoch - 1 + epochShare) / epochs;
                share.progress(
                        folds / plan.folds(),
                        "Fold " + (done.size() + 1) + " of " + plan.folds() + " (" + fold.name() + "), epoch " + epoch
                                + " of " + epochs);
            }

            @Override
            public void epochDone(FoldCheckpoint checkpoint) throws IOException {
                checkpoint.write(folder.checkpoint(seed, fold.index()));
                EpochResult last = checkpoint.epochs().get(checkpoint.epochs().size() - 1);
                metrics.add(last);
                RunTables.writeMetrics(folder, metrics);
                listener.epochDone(last);
            }
        });
    }

    private FoldResult test(Network network, FoldData data, FoldCheckpoint reached, long seed, Fold fold) {
        Evaluation evaluation =
                Evaluation.of(network, data.test(), plan.labelling().classes().size());
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < data.test().size(); i++) {
            predictions.add(new Prediction(
                    data.test().ids().get(i),
                    seed,
                    fold.index(),
                    data.test().targets()[i],
                    evaluation.decisions()[i],
                    evaluation.probabilities().get(i)));
        }
        return new FoldResult(seed, fold.index(), fold.name(), reached.bestEpoch(), reached.epochs(), predictions);
    }

    private TrainedModel model(Network network, FoldData data, FoldCheckpoint reached, long seed, Fold fold) {
        Map<String, String> facts = new LinkedHashMap<>(description.provenance());
        facts.put("run", folder.id());
        facts.put("protocol", description.spec().protocol());
        facts.put("labels", description.spec().labelsInWords());
        facts.put("seed", Long.toString(seed));
        facts.put("fold", fold.index() + " (" + fold.name() + ")");
        facts.put("epoch", Integer.toString(reached.bestEpoch()));
        return new TrainedModel(
                system.id(),
                hyperParameters.values(),
                input.parameters(),
                data.normalisation(),
                plan.labelling().classes(),
                facts,
                network.state().withoutOptimiser());
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
