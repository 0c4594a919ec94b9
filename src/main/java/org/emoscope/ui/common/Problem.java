package org.emoscope.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Something that went wrong, as a person is told of it.
 *
 * @param happened what happened, one sentence
 * @param remedy what to do, one sentence
 * @param details what a developer wants to see; may be empty
 */
public record Problem(String happened, String remedy, String details) {

    /** A problem whose details are an exception's trace. */
    public static Problem of(String happened, String remedy, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return new Problem(happened, remedy, trace.toString());
    }
}
