package org.emoscope.model;

/** A model file cannot be used; the message is a sentence for a person that names the file and the reason. */
public class ModelFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    public ModelFormatException(String message) {
        super(message);
    }

    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
