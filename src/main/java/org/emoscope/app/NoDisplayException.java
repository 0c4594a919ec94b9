package org.emoscope.app;

/** A window cannot be opened on this machine; the message says why, in a sentence for a person. */
public final class NoDisplayException extends Exception {

    private static final long serialVersionUID = 1L;

    NoDisplayException(String message) {
        super(message);
    }

    NoDisplayException(String message, Throwable cause) {
        super(message, cause);
    }
}
