package org.emoscope.ui.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emoscope.similarity.ClassHash;
import org.emoscope.similarity.ClassPair;
import org.emoscope.similarity.ClassSeparation;
import org.emoscope.similarity.HammingTable;
import org.emoscope.similarity.PairConfusion;
import org.emoscope.similarity.RankCorrelation;
import org.emoscope.similarity.SimilarSet;
import org.emoscope.similarity.SimilarityAnalysis;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/**
 * What an analysis of similar classes says, in sentences. Needs no toolkit.
 *
 * @param analysis of classes
 */
public record SimilarityWords(SimilarityAnalysis analysis) {

    /** Above it nobody speaks of more than chance. */
    private static final double SMALL = 0.05;

    /** Which classes are S, and what else is close. */
    public String set() {
        SimilarSet set = analysis.set();
        if (set.isEmpty()) {
            ClassPair closest = analysis.table().pairs().get(0);
            return Messages.text("similarity.set.none", names(closest), closest.distance());
        }
        StringBuilder words = new StringBuilder(Messages.text(
                "similarity.set",
                names(set.members()),
                set.pairs().stream()
                        .filter(pair -> set.members().contains(pair.first())
                                && set.members().contains(pair.second()))
                        .map(pair -> Integer.toString(pair.distance()))
                        .collect(Collectors.joining(", ")),
                bits()));
        if (!set.apart().isEmpty()) {
            words.append(' ')
                    .append(Messages.text(
                            "similarity.set.apart",
                            set.apart().stream().map(SimilarityWords::names).collect(Collectors.joining("; "))));
        }
        if (!set.unmerged().isEmpty()) {
            words.append(' ')
                    .append(Messages.text(
                            "similarity.set.unmerged",
                            set.unmerged().stream().map(SimilarityWords::names).collect(Collectors.joining(", "))));
        }
        return words.toString();
    }

    /** Whether pictures of one class are closer to each other than to those of others. */
    public String separation() {
        return analysis.separation().map(this::separation).orElseGet(() -> Messages.text("similarity.separation.none"));
    }

    private String separation(ClassSeparation found) {
        return Messages.text(
                        "similarity.separation",
                        decimal(found.withinMean()),
                        Figures.count(found.withinPairs()),
                        decimal(found.betweenMean()),
                        Figures.count(found.betweenPairs()))
                + " "
                + Messages.text(
                        found.pValue() <= SMALL ? "similarity.separation.yes" : "similarity.separation.no",
                        chance(found.pValue()),
                        Figures.count(found.permutations()));
    }

    /** Whether close classes are those that were confused; said of a system with results. */
    public String correlation() {
        return analysis.correlation()
                .map(this::correlation)
                .orElseGet(() -> Messages.text("similarity.correlation.none"));
    }

    private String correlation(RankCorrelation found) {
        String orders = Messages.text(
                found.kind() == RankCorrelation.Orders.ALL
                        ? "similarity.correlation.all"
                        : "similarity.correlation.drawn",
                Figures.count(found.orders()));
        PairConfusion most = found.mostConfused();
        boolean same = most.pair().distance() == found.pairs().get(0).pair().distance();
        return Messages.text(
                        "similarity.correlation",
                        String.format(Locale.ROOT, "%+.2f", found.rho()).replace('-', '\u2212'),
                        chance(found.pValue()),
                        orders,
                        Figures.count(found.pairs().size()))
                + " "
                + Messages.text(
                        same ? "similarity.correlation.closest" : "similarity.correlation.other",
                        names(most.pair()),
                        Figures.percent(most.rate()),
                        Figures.count(most.pair().distance()),
                        names(found.pairs().get(0).pair()));
    }

    private int bits() {
        HammingTable table = analysis.table();
        return table.hashSize() * table.hashSize();
    }

    private static String names(ClassPair pair) {
        return names(List.of(pair.first(), pair.second()));
    }

    private static String names(List<ClassHash> classes) {
        String all =
                classes.stream().limit(classes.size() - 1L).map(ClassHash::name).collect(Collectors.joining(", "));
        return Messages.text(
                "similarity.and", all, classes.get(classes.size() - 1).name());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String chance(double value) {
        return String.format(Locale.ROOT, value < 0.001 ? "%.4f" : "%.3f", value);
    }
}
