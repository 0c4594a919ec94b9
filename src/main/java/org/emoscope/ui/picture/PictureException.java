package org.emoscope.ui.picture;

import java.io.IOException;

/** A picture cannot be drawn; the message is a sentence for a person. */
public final class PictureException extends IOException {

    private static final long serialVersionUID = 1L;

    public PictureException(String message) {
        super(message);
    }

    public PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
