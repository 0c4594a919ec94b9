package org.emoscope.ui.inspect.state;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.emoscope.ui.common.Messages;

/**
 * Where a recording came from.
 *
 * @param file its file
 * @param kind whether somebody spoke
 * @param part which part of the file it is, nothing for all of it
 */
public record Source(Path file, Kind kind, Optional<TimeSpan> part) {

    /** Who spoke. */
    public enum Kind {
        RECORDED,
        SYNTHETIC
    }

    /** A whole file. */
    public Source(Path file, Kind kind) {
        this(file, kind, Optional.empty());
    }

    public static Source of(Path file, Predicate<Path> isSynthetic) {
        return new Source(file, isSynthetic.test(file) ? Kind.SYNTHETIC : Kind.RECORDED);
    }

    /**
     * A part of this.
     *
     * @param span seconds from the beginning of this, which may be a part itself
     */
    public Source cut(TimeSpan span) {
        double start = part.map(TimeSpan::from).orElse(0.0);
        return new Source(file, kind, Optional.of(span.shiftedBy(start)));
    }

    /** The name of the file without its folder and its ending: what the names of files made of it begin with. */
    public String stem() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The name of the file, without its folder, and which part of it. */
    public String name() {
        String name = String.valueOf(file.getFileName());
        return part.map(span -> Messages.text("inspect.source.part", name, span.from(), span.to()))
                .orElse(name);
    }
}
