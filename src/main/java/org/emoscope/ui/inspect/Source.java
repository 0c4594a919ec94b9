package org.emoscope.ui.inspect;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Where a recording came from.
 *
 * @param file its file
 * @param kind whether somebody spoke
 */
record Source(Path file, Kind kind) {

    /** Who spoke. */
    enum Kind {
        RECORDED,
        SYNTHETIC
    }

    static Source of(Path file, Predicate<Path> isSynthetic) {
        return new Source(file, isSynthetic.test(file) ? Kind.SYNTHETIC : Kind.RECORDED);
    }

    /** The name of the file, without its folder. */
    String name() {
        return String.valueOf(file.getFileName());
    }
}
