package org.emoscope.app;

/** A command cannot do what it was asked; the message is one line for a person. */
final class CommandFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message);
    }
}
