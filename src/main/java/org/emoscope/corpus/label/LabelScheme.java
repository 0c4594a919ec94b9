package org.emoscope.corpus.label;

import java.util.Collection;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Utterance;

/** How utterances get the class that a system shall learn. */
public sealed interface LabelScheme permits NativeScheme, QuadrantScheme {

    /** The corpus' own classes. */
    static LabelScheme ofCorpus() {
        return new NativeScheme();
    }

    /** The quadrants of the valence-arousal plane by the summary rule and the usual map of categories. */
    static LabelScheme quadrant() {
        return new QuadrantScheme(RatingRule.SUMMARY, CategoryMap.standard());
    }

    /**
     * The scheme of an id.
     *
     * @param id {@code native} or {@code quadrant}
     * @param rule used by {@code quadrant} alone
     * @param categories used by {@code quadrant} alone
     * @throws CorpusException if there is no such scheme
     */
    static LabelScheme of(String id, RatingRule rule, CategoryMap categories) throws CorpusException {
        return switch (id) {
            case NativeScheme.ID -> ofCorpus();
            case QuadrantScheme.ID -> new QuadrantScheme(rule, categories);
            default -> throw new CorpusException(
                    "unknown label scheme \"" + id + "\"; known are " + NativeScheme.ID + ", " + QuadrantScheme.ID);
        };
    }

    /** The word for it on the command line and in files. */
    String id();

    /** The id with all that makes the scheme another than usual, as {@code quadrant, fear=sad}. */
    String inWords();

    /**
     * Labels utterances; those without a class are listed with the reason.
     *
     * @throws CorpusException if none gets a class
     */
    Labelling label(Collection<Utterance> utterances) throws CorpusException;
}
