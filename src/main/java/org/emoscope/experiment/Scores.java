package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a confusion matrix, each 0 to 1, or NaN where nothing was counted.
 *
 * @param weightedAccuracy WA: share of all utterances that were decided rightly
 * @param unweightedAccuracy UA: mean recall over the classes that occur
 * @param macroF1 mean F1 over the classes that occur or were decided
 * @param recalls per class; NaN for a class that does not occur
 * @param precisions per class; NaN for a class that was never decided
 * @param f1 per class; NaN for a class that neither occurs nor was decided
 */
public record Scores(
        double weightedAccuracy,
        double unweightedAccuracy,
        double macroF1,
        List<Double> recalls,
        List<Double> precisions,
        List<Double> f1) {

    public Scores {
        recalls = List.copyOf(recalls);
        precisions = List.copyOf(precisions);
        f1 = List.copyOf(f1);
    }

    public static Scores of(Confusion confusion) {
        int classes = confusion.classes().size();
        List<Double> recalls = new ArrayList<>();
        List<Double> precisions = new ArrayList<>();
        List<Double> f1 = new ArrayList<>();
        int right = 0;
        for (int c = 0; c < classes; c++) {
            int hits = confusion.count(c, c);
            right += hits;
            recalls.add(ratio(hits, confusion.truths(c)));
            precisions.add(ratio(hits, confusion.predictions(c)));
            f1.add(ratio(2.0 * hits, confusion.truths(c) + confusion.predictions(c)));
        }
        return new Scores(ratio(right, confusion.total()), mean(recalls), mean(f1), recalls, precisions, f1);
    }

    private static double ratio(double part, int whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /** The mean over those that are numbers. */
    private static double mean(List<Double> values) {
        return values.stream()
                .filter(v -> !v.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
