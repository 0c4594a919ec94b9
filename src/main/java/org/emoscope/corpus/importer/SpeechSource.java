package org.emoscope.corpus.importer;

import java.nio.file.Path;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;

/** Reads an audio file as the one channel of speech that systems learn from. Safe for use by many threads. */
@FunctionalInterface
public interface SpeechSource {

    /** @throws AudioFormatException if the file cannot be read; the message names it and says why */
    Signal read(Path file) throws AudioFormatException;
}
