package org.emoscope.corpus.importer;

import java.util.Map;
import org.emoscope.corpus.FindingReason;

/** What a file name says in a corpus that writes everything into its names. */
sealed interface NameReading {

    /**
     * An utterance.
     *
     * @param label the class
     * @param speaker who speaks
     * @param text code of the sentence, or empty if unknown
     * @param attributes further facts
     */
    record Facts(String label, String speaker, String text, Map<String, String> attributes) implements NameReading {

        public Facts {
            attributes = Map.copyOf(attributes);
        }
    }

    /** A name of this corpus that is not to take part. */
    record Refusal(FindingReason reason, String detail) implements NameReading {}
}
