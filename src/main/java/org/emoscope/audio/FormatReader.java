package org.emoscope.audio;

import java.io.IOException;

/** Reads one container format; implementations keep no state between files. */
interface FormatReader {

    /** The longest beginning of a file that any reader looks at. */
    int PROBE_BYTES = 16;

    /** Whether a file that begins so is of this format. */
    boolean recognises(Probe head);

    /**
     * Decodes the file into the sink, from its first byte.
     *
     * @throws UnreadableSoundException if the bytes make no sense, with the reason
     * @throws IOException if the file cannot be read
     */
    void read(AudioSource source, CheckedSink sink) throws IOException;
}
