package org.emoscope.app;

import java.util.Optional;
import org.emoscope.corpus.Corpus;
import org.emoscope.feature.Preset;
import org.emoscope.similarity.HashedSample;
import org.emoscope.similarity.PictureSettings;
import org.emoscope.similarity.Sampling;
import org.emoscope.similarity.SimilarityAnalysis;

/**
 * What {@code similarity} found, and how.
 *
 * @param corpus all of which was drawn from
 * @param labels the scheme in words
 * @param sampling how utterances were drawn
 * @param pictures what was hashed
 * @param preset whose parameters were changed
 * @param sample what was drawn
 * @param confused the run that distances are set beside, if one was named
 * @param analysis what was found
 * @param seconds what it took
 */
record SimilarityReport(
        Corpus corpus,
        String labels,
        Sampling sampling,
        PictureSettings pictures,
        Preset preset,
        HashedSample sample,
        Optional<ConfusedRun> confused,
        SimilarityAnalysis analysis,
        Seconds seconds) {

    /** Time for reading the corpus, for making and hashing pictures, and for the statistics. */
    record Seconds(double scan, double pictures, double statistics) {}

    /** Whether the run that distances are set beside saw other utterances or labels. */
    boolean isOfAnotherCorpus() {
        return confused.isPresent() && !confused.get().isOf(corpus, labels);
    }
}
