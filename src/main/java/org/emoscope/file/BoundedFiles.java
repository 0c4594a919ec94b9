package org.emoscope.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files that come from outside, up to a size that is known before memory is taken. */
public final class BoundedFiles {

    private BoundedFiles() {}

    /**
     * The text of a file in UTF-8; what is not UTF-8 becomes replacement characters.
     *
     * @param maxBytes the largest size that makes sense, 0 or more
     * @throws IOException if the file cannot be read or is larger
     */
    public static String readString(Path file, int maxBytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new IOException(file + ": larger than " + maxBytes + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
