package org.emoscope.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.FoldResult;
import org.emoscope.experiment.RunListener;
import org.emoscope.experiment.Scores;

/**
 * A line a fold, above the progress bar.
 *
 * @param bar where to
 * @param classes of the run, in order
 */
record FoldLines(ProgressBar bar, List<String> classes) implements RunListener {

    @Override
    public void foldDone(FoldResult result) {
        bar.line(line(classes, result));
    }

    static String line(List<String> classes, FoldResult result) {
        Scores scores = Scores.of(Confusion.of(classes, result.predictions()));
        return String.format(
                Locale.ROOT,
                "Fold %d (%s), seed %d: %s kept%s, test UA %.3f, WA %.3f",
                result.fold() + 1,
                result.name(),
                result.seed(),
                epochs(result),
                result.similar().isEmpty() ? "" : ", " + String.join("+", result.similar()) + " alike",
                scores.unweightedAccuracy(),
                scores.weightedAccuracy());
    }

    /** Which epoch is left of how many; of each stage, where a system has several. */
    private static String epochs(FoldResult result) {
        if (result.stages().isEmpty()) {
            return "epoch " + result.bestEpoch() + " of " + result.epochs().size();
        }
        return "epochs "
                + result.stages().stream()
                        .map(stage -> stage.name() + " " + stage.bestEpoch() + " of " + trained(result, stage.name()))
                        .collect(Collectors.joining(", "));
    }

    private static long trained(FoldResult result, String stage) {
        return result.epochs().stream()
                .filter(epoch -> epoch.stage().equals(stage))
                .count();
    }
}
