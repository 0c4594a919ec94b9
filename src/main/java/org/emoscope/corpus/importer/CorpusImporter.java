package org.emoscope.corpus.importer;

import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;

/** Reads what one kind of corpus says of its files; does not listen to them. */
public interface CorpusImporter {

    CorpusType type();

    /**
     * How well a folder fits this kind.
     *
     * @return 0 (not at all) to 1 (surely), for file names the share of audio files that fit
     */
    double affinity(FileListing files);

    /**
     * Reads all annotations; what is not understood becomes a finding and stops nothing.
     *
     * @throws CorpusException if nothing can be read at all
     */
    Annotations read(FileListing files, ScanOptions options) throws CorpusException;
}
