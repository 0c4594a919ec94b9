package org.emoscope.app;

import java.util.Locale;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.FoldResult;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunListener;
import org.emoscope.experiment.Scores;

/**
 * A line a fold, above the progress bar.
 *
 * @param bar where to
 * @param description of the run
 */
record FoldLines(ProgressBar bar, RunDescription description) implements RunListener {

    @Override
    public void foldDone(FoldResult result) {
        Scores scores = Scores.of(Confusion.of(description.classes(), result.predictions()));
        bar.line(String.format(
                Locale.ROOT,
                "Fold %d (%s), seed %d: epoch %d of %d kept, test UA %.3f, WA %.3f",
                result.fold() + 1,
                result.name(),
                result.seed(),
                result.bestEpoch(),
                result.epochs().size(),
                scores.unweightedAccuracy(),
                scores.weightedAccuracy()));
    }
}
