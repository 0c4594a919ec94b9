package org.emoscope.corpus.protocol;

import java.util.function.Function;
import org.emoscope.corpus.Utterance;

/** What may stand on two sides of a split and make a result look better than it is. */
public enum LeakageKind {
    /** The same sound: what is tested was learnt by heart. */
    CONTENT(Severity.SERIOUS, "sounds", u -> u.attribute(Utterance.CONTENT_HASH)),
    /** The same speaker: the result does not tell how well strangers are understood. */
    SPEAKER(Severity.SERIOUS, "speakers", Utterance::speaker),
    /** The same sentence: the result does not tell how well other sentences are understood. */
    TEXT(Severity.NOTICE, "sentences", Utterance::text);

    /** How much a finding weighs. */
    public enum Severity {
        /** To be known, and said when results are published. */
        NOTICE,
        /** The result is not what it seems to be. */
        SERIOUS
    }

    private final Severity severity;
    private final String plural;
    private final Function<Utterance, String> value;

    LeakageKind(Severity severity, String plural, Function<Utterance, String> value) {
        this.severity = severity;
        this.plural = plural;
        this.value = value;
    }

    public Severity severity() {
        return severity;
    }

    /** The word for several of them. */
    public String plural() {
        return plural;
    }

    /** What an utterance has of this kind, or an empty string if that is unknown. */
    String value(Utterance utterance) {
        return value.apply(utterance);
    }
}
