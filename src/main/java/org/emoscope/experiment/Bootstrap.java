package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A percentile bootstrap over speakers (Efron 1979): utterances of one speaker are not independent, so whole speakers
 * are drawn with replacement.
 */
final class Bootstrap {

    private static final int DRAWS = 2000;

    private Bootstrap() {}

    /**
     * The 95 % interval of a figure of a confusion matrix.
     *
     * @param speakers who speaks each utterance, by id; at least two speakers, else the interval is NaN
     * @param seed of the draws
     * @return lower and upper end
     */
    static Interval interval(
            List<String> classes,
            List<Prediction> predictions,
            Map<String, String> speakers,
            ToDoubleFunction<Confusion> figure,
            long seed) {
        Map<String, List<Prediction>> bySpeaker = predictions.stream()
                .collect(Collectors.groupingBy(
                        p -> speakers.getOrDefault(p.utterance(), ""), TreeMap::new, Collectors.toList()));
        if (bySpeaker.size() < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        List<List<Prediction>> groups = List.copyOf(bySpeaker.values());
        SplittableRandom random = new SplittableRandom(seed);
        double[] figures = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            List<Prediction> drawn = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                drawn.addAll(groups.get(random.nextInt(groups.size())));
            }
            figures[d] = figure.applyAsDouble(Confusion.of(classes, drawn));
        }
        Arrays.sort(figures);
        return new Interval(quantile(figures, 0.025), quantile(figures, 0.975));
    }

    private static double quantile(double[] sorted, double q) {
        double place = q * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
