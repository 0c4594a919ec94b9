package org.emoscope.corpus;

/** A corpus cannot be read or divided as asked; the message is a sentence for a person. */
public class CorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
