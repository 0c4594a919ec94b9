package org.emoscope.ui.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.corpus.importer.ScanOptions;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunEntry;
import org.emoscope.experiment.RunSpec;
import org.emoscope.experiment.Summary;
import org.emoscope.similarity.CorpusHasher;
import org.emoscope.similarity.HashedSample;
import org.emoscope.similarity.Permutations;
import org.emoscope.similarity.PictureSettings;
import org.emoscope.similarity.Sampling;
import org.emoscope.similarity.SetRule;
import org.emoscope.similarity.SimilarityAnalysis;
import org.emoscope.task.TaskContext;

/**
 * How alike the classes of a run's whole corpus are, beside what the run confused. Needs no toolkit.
 *
 * @param analysis with the closest pair as S
 * @param sample what was drawn
 * @param match whether the corpus is the one that the run was made on
 */
record RunSimilarity(SimilarityAnalysis analysis, HashedSample sample, Match match) {

    /** Whether a corpus is the one that a run was made on. */
    enum Match {
        SAME,
        /** Utterances, labels or sounds have changed since; the classes are the same. */
        CHANGED,
        /** Even the classes are others, so nothing can be correlated. */
        OTHER_CLASSES
    }

    /** The share of the work that goes into reading the corpus. */
    private static final double READING = 0.5;

    /**
     * Reads the run's corpus and compares its classes.
     *
     * @param description of the run
     * @throws CorpusException if the corpus cannot be read, or has fewer than two classes
     * @throws AudioFormatException if an utterance that was drawn cannot be read
     */
    static RunSimilarity of(
            RunEntry run, RunDescription description, Sampling sampling, CorpusScanner scanner, TaskContext context)
            throws CorpusException, AudioFormatException {
        Corpus corpus = scan(description.spec(), scanner, context.part(0, READING));
        Labelling labelling = description.spec().labelScheme().label(corpus.utterances());
        HashedSample sample = new CorpusHasher(PictureSettings.USUAL)
                .hash(corpus.utterances(), labelling, sampling, context.part(READING, 1));
        Permutations permutations = new Permutations(Permutations.USUAL_COUNT, sampling.seed());
        SimilarityAnalysis analysis =
                SimilarityAnalysis.of(labelling.classes(), sample.pictures(), SetRule.CLOSEST, permutations, context);
        Match match = match(description, corpus, labelling.classes());
        Optional<Confusion> pooled = run.summary().map(Summary::pooled);
        return new RunSimilarity(
                match == Match.OTHER_CLASSES || pooled.isEmpty()
                        ? analysis
                        : analysis.with(pooled.get().counts(), permutations),
                sample,
                match);
    }

    private static Corpus scan(RunSpec spec, CorpusScanner scanner, TaskContext context) throws CorpusException {
        ScanOptions options = spec.corpusType().isEmpty()
                ? ScanOptions.DEFAULT
                : ScanOptions.DEFAULT.withType(CorpusType.of(spec.corpusType()));
        return scanner.scan(Path.of(spec.corpus()), options, context);
    }

    private static Match match(RunDescription description, Corpus corpus, List<String> classes) {
        if (!description.classes().equals(classes)) {
            return Match.OTHER_CLASSES;
        }
        return corpus.fingerprint().equals(description.provenance().get("corpusFingerprint"))
                ? Match.SAME
                : Match.CHANGED;
    }
}
