package org.emoscope.experiment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emoscope.augment.AugmentationPlan;
import org.emoscope.augment.AugmentationSettings;
import org.emoscope.augment.Seeds;
import org.emoscope.augment.TrainingClasses;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.corpus.protocol.Protocol;
import org.emoscope.corpus.protocol.SpeakerProtocol;
import org.emoscope.corpus.protocol.ThesisProtocol;
import org.emoscope.model.HyperParameters;

/**
 * What a specification means for a corpus: labels and splits, the same each time.
 *
 * @param labelling the class of each utterance
 * @param splits one a seed, by seed in order
 */
public record RunPlan(Labelling labelling, Map<Long, Split> splits) {

    /**
     * Works out a plan.
     *
     * @throws CorpusException if the corpus has no such labels or cannot be divided so; the message says why
     */
    public static RunPlan of(RunSpec spec, Corpus corpus) throws CorpusException {
        Labelling labelling = spec.labelScheme().label(corpus.utterances());
        long classes = labelling.counts().values().stream().filter(n -> n > 0).count();
        if (classes < 2) {
            throw new CorpusException("there is only one class with utterances; a system needs two to tell apart");
        }
        Protocol protocol = protocol(spec);
        Map<Long, Split> splits = new LinkedHashMap<>();
        for (int s = 0; s < spec.seeds(); s++) {
            long seed = spec.seed() + s;
            splits.put(seed, protocol.split(corpus.utterances(), labelling, seed));
        }
        return new RunPlan(labelling, splits);
    }

    /**
     * Works out the plan of a run that has begun.
     *
     * @throws ExperimentException if the corpus, or the way it is divided, is not what the run began with
     * @throws CorpusException if the corpus cannot be labelled or divided any more
     */
    static RunPlan of(RunFolder folder, RunDescription description, Corpus corpus)
            throws ExperimentException, CorpusException {
        Map<String, String> then = description.provenance();
        if (!corpus.fingerprint().equals(then.get(Provenance.CORPUS_FINGERPRINT))) {
            throw new ExperimentException(folder.path()
                    + ": the corpus is not the one that the run began with; start a new run, or restore the corpus");
        }
        RunPlan plan = of(description.spec(), corpus);
        for (Map.Entry<Long, Split> split : plan.splits().entrySet()) {
            if (!split.getValue().fingerprint().equals(then.get(Provenance.SPLIT_FINGERPRINT + split.getKey()))) {
                throw new ExperimentException(
                        folder.path()
                                + ": this EmoScope divides the corpus otherwise than the one that began the run; start a new run");
            }
        }
        return plan;
    }

    private static Protocol protocol(RunSpec spec) throws CorpusException {
        return switch (spec.protocol()) {
            case SpeakerProtocol.ID -> spec.folds() == 0
                    ? SpeakerProtocol.leaveOneOut()
                    : SpeakerProtocol.groups(spec.folds());
            case ThesisProtocol.ID -> thesis(spec);
            default -> throw new CorpusException("there is no protocol '" + spec.protocol() + "'; there are "
                    + SpeakerProtocol.ID + ", " + ThesisProtocol.ID);
        };
    }

    private static Protocol thesis(RunSpec spec) throws CorpusException {
        if (spec.folds() != 0) {
            throw new CorpusException("the thesis protocol has one fold a seed; ask for more seeds instead of folds");
        }
        return new ThesisProtocol();
    }

    /**
     * What a fold is trained on: the utterances of its training part and their copies.
     *
     * @param seed of the fold's run
     */
    AugmentationPlan training(Fold fold, HyperParameters values, long seed) {
        Map<String, Integer> classOf = new HashMap<>();
        fold.ids(Part.TRAIN).forEach(id -> classOf.put(id, labelling.classIndex(id)));
        return AugmentationPlan.of(
                AugmentationSettings.of(values.values()),
                TrainingClasses.of(fold, classOf, labelling.classes().size()),
                Seeds.mix(seed, fold.index()));
    }

    /** All folds of all seeds. */
    public int folds() {
        return splits.values().stream().mapToInt(s -> s.folds().size()).sum();
    }
}
