package org.emoscope.ui.inspect.state;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Where a recording came from.
 *
 * @param file its file
 * @param kind whether somebody spoke
 */
public record Source(Path file, Kind kind) {

    /** Who spoke. */
    public enum Kind {
        RECORDED,
        SYNTHETIC
    }

    public static Source of(Path file, Predicate<Path> isSynthetic) {
        return new Source(file, isSynthetic.test(file) ? Kind.SYNTHETIC : Kind.RECORDED);
    }

    /** The name of the file, without its folder. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
