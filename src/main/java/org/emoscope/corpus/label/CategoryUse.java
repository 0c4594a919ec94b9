package org.emoscope.corpus.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emoscope.corpus.Utterance;

/**
 * What a quadrant scheme does with one category of a corpus.
 *
 * @param category the corpus' own class
 * @param utterances how many utterances are of it
 * @param rated how many of them have ratings, which go before the category
 * @param quadrant where the others go; nowhere if empty
 */
public record CategoryUse(String category, int utterances, int rated, Optional<Quadrant> quadrant) {

    /** Where the usual map puts this category. */
    public Optional<Quadrant> usual() {
        return CategoryMap.standard().quadrant(category);
    }

    /** Whether it was put elsewhere than the usual map does. */
    public boolean isChanged() {
        return !quadrant.equals(usual());
    }

    /**
     * The categories of a corpus, in alphabetical order; none under a scheme that never looks at them. Utterances
     * without a category are passed over.
     */
    public static List<CategoryUse> of(Collection<Utterance> utterances, LabelScheme scheme) {
        return scheme instanceof QuadrantScheme quadrants && quadrants.usesCategories()
                ? of(utterances, quadrants)
                : List.of();
    }

    private static List<CategoryUse> of(Collection<Utterance> utterances, QuadrantScheme scheme) {
        Map<String, List<Utterance>> byCategory = new TreeMap<>();
        for (Utterance utterance : utterances) {
            if (!utterance.label().isEmpty()) {
                byCategory
                        .computeIfAbsent(utterance.label(), category -> new ArrayList<>())
                        .add(utterance);
            }
        }
        return byCategory.entrySet().stream()
                .map(entry -> new CategoryUse(
                        entry.getKey(),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .filter(u -> scheme.rule().quadrant(u).isPresent())
                                .count(),
                        scheme.categories().quadrant(entry.getKey())))
                .toList();
    }
}
