package org.emoscope.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.RatingRule;

/**
 * All that decides a run: the same specification, corpus and machine give the same numbers.
 *
 * @param name for a person, part of the run folder's name
 * @param system the system's id
 * @param hyperParameters every setting of the system, by name
 * @param corpus path of the corpus folder
 * @param corpusType the importer's id, or empty to find it out
 * @param labels the label scheme's id
 * @param rule the rating rule's id
 * @param categories the quadrant's label of each category, for utterances without ratings; a run that was written
 *     before the map could be changed has none and means the usual one
 * @param protocol the protocol's id
 * @param folds number of folds; 0 leaves the choice to the protocol
 * @param seed source of every random choice
 * @param seeds how many times the whole protocol is run, with seeds {@code seed}, {@code seed + 1}, …
 */
public record RunSpec(
        String name,
        String system,
        Map<String, String> hyperParameters,
        String corpus,
        String corpusType,
        String labels,
        String rule,
        Map<String, String> categories,
        String protocol,
        int folds,
        long seed,
        int seeds) {

    public RunSpec {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(corpusType, "corpusType");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(protocol, "protocol");
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElseGet(
                categories, () -> CategoryMap.standard().toWords())));
        hyperParameters = Collections.unmodifiableMap(new LinkedHashMap<>(hyperParameters));
        if (!isName(name)) {
            throw new IllegalArgumentException("a run's name has 1 to 60 letters, digits, blanks, dots, hyphens or"
                    + " underscores and begins with a letter or digit: '" + name + "'");
        }
        if (folds < 0 || folds == 1) {
            throw new IllegalArgumentException("folds must be 2 or more, or 0 for the protocol's own: " + folds);
        }
        if (seeds < 1 || seeds > 1000) {
            throw new IllegalArgumentException("seeds must be 1 to 1000: " + seeds);
        }
    }

    /**
     * How utterances get their class.
     *
     * @throws CorpusException if one of its words means nothing to this program
     */
    public LabelScheme labelScheme() throws CorpusException {
        return LabelScheme.of(labels, RatingRule.of(rule), CategoryMap.of(categories));
    }

    /** The label scheme with all that makes it another than usual, as {@code quadrant, fear=sad}. */
    public String labelsInWords() {
        try {
            return labelScheme().inWords();
        } catch (CorpusException e) {
            return labels;
        }
    }

    /** Whether a text can be the name of a run: 1 to 60 letters, digits, blanks, dots, hyphens or underscores. */
    public static boolean isName(String text) {
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");
    }
}
