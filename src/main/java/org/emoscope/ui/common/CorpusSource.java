package org.emoscope.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.emoscope.corpus.CorpusType;

/**
 * Where a corpus is read from.
 *
 * @param path a folder, or a manifest
 * @param type the kind of corpus, or empty to find out
 */
public record CorpusSource(Path path, Optional<CorpusType> type) {

    public CorpusSource {
        path = path.toAbsolutePath().normalize();
        Objects.requireNonNull(type, "type");
    }

    /** The last part of the path. */
    public String name() {
        return String.valueOf(path.getFileName() == null ? path : path.getFileName());
    }

    boolean isThere() {
        return Files.exists(path);
    }
}
