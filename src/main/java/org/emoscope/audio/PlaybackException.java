package org.emoscope.audio;

/** Sound cannot be played; the message is a sentence for a person that says what to do. */
public class PlaybackException extends Exception {

    private static final long serialVersionUID = 1L;

    public PlaybackException(String message) {
        super(message);
    }

    public PlaybackException(String message, Throwable cause) {
        super(message, cause);
    }
}
