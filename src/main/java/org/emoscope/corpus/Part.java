package org.emoscope.corpus;

/** The side of a split that an utterance stands on. */
public enum Part {
    TRAIN,
    VALIDATION,
    TEST
}
