package org.emoscope.experiment;

/** A run cannot be started, resumed or read; the message is a sentence for a person. */
public class ExperimentException extends Exception {

    private static final long serialVersionUID = 1L;

    public ExperimentException(String message) {
        super(message);
    }

    public ExperimentException(String message, Throwable cause) {
        super(message, cause);
    }
}
