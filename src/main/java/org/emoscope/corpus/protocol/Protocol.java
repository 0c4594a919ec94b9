package org.emoscope.corpus.protocol;

import java.util.Collection;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.Labelling;

/** How a corpus is divided for training, choosing and testing. */
public sealed interface Protocol permits SpeakerProtocol, ThesisProtocol {

    /** The word for it on the command line and in files. */
    String id();

    /**
     * Divides the utterances that have a class; the others take no part.
     *
     * <p>The same utterances, labels and seed give the same split, whatever order they come in.
     *
     * @param seed the source of every random choice
     * @throws CorpusException if the corpus cannot be divided so; the message says why
     */
    Split split(Collection<Utterance> utterances, Labelling labelling, long seed) throws CorpusException;
}
