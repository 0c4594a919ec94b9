package org.emoscope.file;

import java.io.IOException;

/** A text is not comma-separated values; the message names the line. */
public class CsvException extends IOException {

    private static final long serialVersionUID = 1L;

    public CsvException(String message) {
        super(message);
    }
}
