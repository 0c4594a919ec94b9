package org.emoscope.ui.common;

import java.nio.file.Path;
import java.util.Objects;
import org.emoscope.corpus.Corpus;

/**
 * A corpus that was read, and where from.
 *
 * @param source the folder or manifest that was scanned
 * @param corpus what was understood of it
 */
public record LoadedCorpus(Path source, Corpus corpus) {

    public LoadedCorpus {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(corpus, "corpus");
    }

    /** Whether it is the same reading; properties ask that at each change, and utterances are many. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
