package org.emoscope.similarity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.emoscope.task.TaskContext;

/**
 * How alike the classes of a collection of pictures are: the table of class hashes, the set S, and what chance would say.
 *
 * <p>It knows nothing of parts and folds: whoever trains with S gives pictures of the training part alone. The order of
 * the pictures does not matter. Immutable. Source: Li 2021, 3.4 and 4.3; the tests go beyond it.
 *
 * @param table distances of the class hashes, with the hashes
 * @param set S
 * @param separation distances within and between classes; empty if no class has two pictures
 * @param correlation with a confusion matrix; empty if none was given or it says nothing
 */
public record SimilarityAnalysis(
        HammingTable table,
        SimilarSet set,
        Optional<ClassSeparation> separation,
        Optional<RankCorrelation> correlation) {

    public SimilarityAnalysis {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(separation, "separation");
        Objects.requireNonNull(correlation, "correlation");
    }

    /**
     * Analyses pictures; without a confusion matrix.
     *
     * @param classes names by class index; those without pictures are left out
     * @param pictures all with hashes of one size, of two classes or more
     * @param context asked now and then whether to stop
     * @throws IllegalArgumentException if fewer than two classes have pictures, or named classes make no set
     */
    public static SimilarityAnalysis of(
            List<String> classes,
            Collection<HashedPicture> pictures,
            SetRule rule,
            Permutations permutations,
            TaskContext context) {
        HammingTable table = HammingTable.of(classes, pictures);
        return new SimilarityAnalysis(
                table,
                SimilarSet.of(table, rule),
                ClassSeparation.of(pictures, permutations, context),
                Optional.empty());
    }

    /** The same with another set. */
    public SimilarityAnalysis with(SetRule rule) {
        return new SimilarityAnalysis(table, SimilarSet.of(table, rule), separation, correlation);
    }

    /**
     * The same beside what a system confused.
     *
     * @param counts confusion matrix by class index, rows are truth
     */
    public SimilarityAnalysis with(int[][] counts, Permutations permutations) {
        return new SimilarityAnalysis(table, set, separation, RankCorrelation.of(table, counts, permutations));
    }
}
