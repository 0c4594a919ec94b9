package org.emoscope.model;

import org.emoscope.audio.AudioFormatException;

/** Training utterances and their classes, looked at before anything is trained. */
public interface LabelledExamples {

    /** How many utterances there are. */
    int size();

    /** The id of an utterance. */
    String id(int index);

    /** The class index of an utterance. */
    int target(int index);

    /**
     * What a system reads of an utterance; may read files.
     *
     * @throws AudioFormatException if the utterance cannot be read any more
     */
    Example example(int index) throws AudioFormatException;
}
