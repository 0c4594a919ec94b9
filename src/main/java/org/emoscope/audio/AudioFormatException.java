package org.emoscope.audio;

/** An audio file cannot be read; the message is a sentence for a person that names the file and the reason. */
public class AudioFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    public AudioFormatException(String message) {
        super(message);
    }

    public AudioFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
