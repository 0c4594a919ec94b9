package org.emoscope.audio;

import java.io.IOException;

/** Why the bytes of a sound file make no sense: a reason without the file's name, which {@link AudioDecoder} adds. */
final class UnreadableSoundException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSoundException(String reason) {
        super(reason);
    }

    UnreadableSoundException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
