package org.emoscope.experiment;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.emoscope.model.ModelFile;
import org.emoscope.model.Recogniser;
import org.emoscope.model.Recognition;
import org.emoscope.model.SystemRegistry;
import org.emoscope.task.TaskContext;

/**
 * Tests the saved models of a run anew: each test utterance is read from its file and decided by the model of its fold,
 * on the same path that answers a person's own file.
 */
public final class ModelEvaluation {

    private final SystemRegistry systems;

    public ModelEvaluation(SystemRegistry systems) {
        this.systems = systems;
    }

    /**
     * What the models of a run decide.
     *
     * @param summary their figures
     * @param changed utterances whose decision differs from the one that the run noted
     */
    public record Outcome(Summary summary, int changed) {}

    /**
     * Tests all folds of a complete run.
     *
     * @throws ExperimentException if a fold has no result, or the corpus is not the one that the run began with
     */
    public Outcome evaluate(RunFolder folder, Corpus corpus, TaskContext context) throws Exception {
        RunDescription description = folder.readDescription();
        RunPlan plan = RunPlan.of(folder, description, corpus);
        Map<String, Utterance> utterances = corpus.byId();
        List<FoldResult> results = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<Long, Split> entry : plan.splits().entrySet()) {
            for (Fold fold : entry.getValue().folds()) {
                context.progress((double) results.size() / plan.folds(), "Testing fold " + (results.size() + 1));
                FoldResult noted = noted(folder, entry.getKey(), fold);
                FoldResult result = test(folder, noted, fold, plan, utterances, context);
                changed += changes(noted, result);
                results.add(result);
            }
        }
        Map<String, String> speakers = new HashMap<>();
        utterances.forEach((id, utterance) -> speakers.put(id, utterance.speaker()));
        return new Outcome(Summary.of(plan.labelling().classes(), results, speakers), changed);
    }

    private static FoldResult noted(RunFolder folder, long seed, Fold fold) throws Exception {
        if (!Files.isRegularFile(folder.fold(seed, fold.index()))) {
            throw new ExperimentException(folder.path() + ": fold " + (fold.index() + 1) + " of seed " + seed
                    + " has no result yet; resume the run first");
        }
        return JsonFiles.read(folder.fold(seed, fold.index()), FoldResult.class);
    }

    private FoldResult test(
            RunFolder folder,
            FoldResult noted,
            Fold fold,
            RunPlan plan,
            Map<String, Utterance> utterances,
            TaskContext context)
            throws Exception {
        long seed = noted.seed();
        List<Prediction> predictions = new ArrayList<>();
        try (Recogniser recogniser = Recogniser.of(ModelFile.read(folder.model(seed, fold.index())), systems)) {
            for (String id : fold.ids(Part.TEST)) {
                context.checkCancelled();
                Recognition recognition = recogniser.recognise(FeatureLoader.read(utterances.get(id)));
                predictions.add(new Prediction(
                        id,
                        seed,
                        fold.index(),
                        plan.labelling().classIndex(id),
                        recognition.decided(),
                        recognition.probabilities()));
            }
        }
        return noted.with(predictions);
    }

    private static int changes(FoldResult noted, FoldResult result) {
        Map<String, Integer> decisions = new HashMap<>();
        noted.predictions().forEach(p -> decisions.put(p.utterance(), p.predicted()));
        return (int) result.predictions().stream()
                .filter(p -> !Integer.valueOf(p.predicted()).equals(decisions.get(p.utterance())))
                .count();
    }
}
