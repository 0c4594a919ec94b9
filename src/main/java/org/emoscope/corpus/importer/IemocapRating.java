package org.emoscope.corpus.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What one evaluator rated; a number off the scale from 1 to 5, NaN included, stands for a missing rating.
 *
 * @param evaluator {@code E} and a number for an external evaluator, {@code F} or {@code M} for the actors themselves
 * @param valence as written
 * @param activation as written
 */
record IemocapRating(String evaluator, double valence, double activation) {

    boolean isExternal() {
        return evaluator.startsWith("E");
    }

    /** Whether both numbers are on the scale. */
    boolean isComplete() {
        return isOnScale(valence) && isOnScale(activation);
    }

    /** The mean over the complete ratings, if there is one. */
    static Optional<IemocapRating> mean(List<IemocapRating> ratings) {
        List<IemocapRating> complete =
                ratings.stream().filter(IemocapRating::isComplete).toList();
        return complete.isEmpty()
                ? Optional.empty()
                : Optional.of(new IemocapRating(
                        "mean", mean(complete, IemocapRating::valence), mean(complete, IemocapRating::activation)));
    }

    /** A number as an annotation writes it; NaN if there is none. */
    static double number(String written) {
        try {
            return Double.parseDouble(written.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double mean(List<IemocapRating> ratings, ToDoubleFunction<IemocapRating> value) {
        return ratings.stream().mapToDouble(value).sum() / ratings.size();
    }

    private static boolean isOnScale(double value) {
        return value >= 1 && value <= 5;
    }
}
