package org.emoscope.corpus.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Utterance;

/**
 * Which of an utterance's ratings make its quadrant.
 *
 * <p>The two differ for IEMOCAP alone, whose raw attribute files hold valence and activation the other way up: a summary
 * rating is 6 minus the raw one. Tables 5 and 6 of the thesis follow from the raw files taken as they stand, so that
 * their "Joy" holds the calm and negative speech. Both are offered so that the thesis can be reproduced and seen for
 * what it is; {@link RuleComparison} shows the difference.
 */
public enum RatingRule {
    /** The corpus' own mean ratings, the right way up. */
    SUMMARY {
        @Override
        public OptionalDouble valence(Utterance utterance) {
            return utterance.valence();
        }

        @Override
        public OptionalDouble arousal(Utterance utterance) {
            return utterance.arousal();
        }
    },
    /** The mean over the external evaluators' raw attribute files, as they stand. */
    THESIS {
        @Override
        public OptionalDouble valence(Utterance utterance) {
            return utterance.numericAttribute(Utterance.RAW_VALENCE);
        }

        @Override
        public OptionalDouble arousal(Utterance utterance) {
            return utterance.numericAttribute(Utterance.RAW_AROUSAL);
        }
    };

    /** The mean valence by this rule, if there is one. */
    public abstract OptionalDouble valence(Utterance utterance);

    /** The mean arousal by this rule, if there is one. */
    public abstract OptionalDouble arousal(Utterance utterance);

    /** The quadrant of the ratings, if both are there. */
    public Optional<Quadrant> quadrant(Utterance utterance) {
        OptionalDouble valence = valence(utterance);
        OptionalDouble arousal = arousal(utterance);
        return valence.isPresent() && arousal.isPresent()
                ? Optional.of(Quadrant.of(valence.getAsDouble(), arousal.getAsDouble()))
                : Optional.empty();
    }

    /** The word for it on the command line and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws CorpusException if there is no rule of that id; the message lists all */
    public static RatingRule of(String id) throws CorpusException {
        for (RatingRule rule : values()) {
            if (rule.id().equalsIgnoreCase(id)) {
                return rule;
            }
        }
        throw new CorpusException("unknown rating rule \"" + id + "\"; known are "
                + Arrays.stream(values()).map(RatingRule::id).collect(Collectors.joining(", ")));
    }
}
