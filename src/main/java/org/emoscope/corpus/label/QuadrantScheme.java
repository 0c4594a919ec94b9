package org.emoscope.corpus.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;

/**
 * The quadrants of the valence-arousal plane: by ratings where there are ratings, by category elsewhere.
 *
 * <p>The thesis rule never falls back to categories: where a raw rating is missing, the utterance is left out.
 *
 * @param rule which ratings count
 * @param categories the quadrant of an utterance that nobody rated
 */
public record QuadrantScheme(RatingRule rule, CategoryMap categories) implements LabelScheme {

    static final String ID = "quadrant";
    private static final List<String> CLASSES =
            Arrays.stream(Quadrant.values()).map(Quadrant::label).toList();

    public QuadrantScheme {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(categories, "categories");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String inWords() {
        if (!usesCategories()) {
            return ID + ", rule " + rule.id();
        }
        String changes = categories.changesInWords();
        return changes.isEmpty() ? ID : ID + ", " + changes;
    }

    /** Whether categories count at all, where there are no ratings. */
    public boolean usesCategories() {
        return rule != RatingRule.THESIS;
    }

    @Override
    public Labelling label(Collection<Utterance> utterances) throws CorpusException {
        Map<String, String> labels = new TreeMap<>();
        List<Finding> leftOut = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Optional<Quadrant> quadrant = quadrant(utterance);
            if (quadrant.isPresent()) {
                labels.put(utterance.id(), quadrant.get().label());
            } else {
                leftOut.add(reason(utterance));
            }
        }
        if (labels.isEmpty()) {
            throw new CorpusException("none of the " + utterances.size() + " utterances has a quadrant by the rule "
                    + rule.id()
                    + (rule == RatingRule.THESIS ? "; it needs IEMOCAP with its raw attribute files" : ""));
        }
        return new Labelling(ID, CLASSES, labels, leftOut);
    }

    /** The quadrant of one utterance, if it has one. */
    public Optional<Quadrant> quadrant(Utterance utterance) {
        Optional<Quadrant> rated = rule.quadrant(utterance);
        return rated.isPresent() || !usesCategories() ? rated : categories.quadrant(utterance.label());
    }

    private Finding reason(Utterance utterance) {
        if (rule == RatingRule.THESIS) {
            return new Finding(
                    utterance.id(),
                    FindingReason.INVALID_RATING,
                    "No raw attribute file rates its valence and arousal.");
        }
        if (utterance.label().isEmpty()) {
            return new Finding(utterance.id(), FindingReason.MISSING_ANNOTATION, "It has neither ratings nor a class.");
        }
        return new Finding(
                utterance.id(),
                FindingReason.UNMAPPED_CLASS,
                "It has no ratings, and \"" + utterance.label() + "\" stands in no quadrant.");
    }
}
