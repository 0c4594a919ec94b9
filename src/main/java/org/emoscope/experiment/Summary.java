package org.emoscope.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a run came to.
 *
 * @param pooled all decisions of all folds and seeds in one matrix
 * @param scores its figures
 * @param uaInterval 95 % bootstrap interval of the pooled UA over speakers
 * @param folds per fold and seed, in order
 * @param uaMean mean UA over folds and seeds
 * @param uaDeviation its sample standard deviation; NaN for one fold
 * @param seconds training time of all folds
 */
public record Summary(
        Confusion pooled,
        Scores scores,
        Interval uaInterval,
        List<FoldScore> folds,
        double uaMean,
        double uaDeviation,
        double seconds) {

    /** A fold's figures. */
    public record FoldScore(long seed, int fold, String name, int bestEpoch, int utterances, double ua, double wa) {}

    public Summary {
        Objects.requireNonNull(pooled, "pooled");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(uaInterval, "uaInterval");
        folds = List.copyOf(folds);
    }

    /**
     * Sums up.
     *
     * @param results one or more folds
     * @param speakers who speaks each utterance, by id
     */
    public static Summary of(List<String> classes, List<FoldResult> results, Map<String, String> speakers) {
        List<Prediction> all =
                results.stream().flatMap(r -> r.predictions().stream()).toList();
        Confusion pooled = Confusion.of(classes, all);
        List<FoldScore> folds = results.stream().map(r -> score(classes, r)).toList();
        double[] uas = folds.stream()
                .mapToDouble(FoldScore::ua)
                .filter(ua -> !Double.isNaN(ua))
                .toArray();
        double mean = Arrays.stream(uas).average().orElse(Double.NaN);
        double squares = Arrays.stream(uas).map(ua -> (ua - mean) * (ua - mean)).sum();
        double deviation = uas.length < 2 ? Double.NaN : Math.sqrt(squares / (uas.length - 1));
        double seconds = results.stream()
                .flatMap(r -> r.epochs().stream())
                .collect(Collectors.summingDouble(EpochResult::seconds));
        Interval interval =
                Bootstrap.interval(classes, all, speakers, c -> Scores.of(c).unweightedAccuracy(), 1);
        return new Summary(pooled, Scores.of(pooled), interval, folds, mean, deviation, seconds);
    }

    private static FoldScore score(List<String> classes, FoldResult result) {
        Scores scores = Scores.of(Confusion.of(classes, result.predictions()));
        return new FoldScore(
                result.seed(),
                result.fold(),
                result.name(),
                result.bestEpoch(),
                result.predictions().size(),
                scores.unweightedAccuracy(),
                scores.weightedAccuracy());
    }
}
