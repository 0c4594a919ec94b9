package org.emoscope.ui.inspect.tile;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Made once, by whoever asks first; the others wait.
 *
 * @param <T> what is made
 */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T now = made;
        return now == null ? make() : now;
    }

    /** What was made so far. */
    Optional<T> made() {
        return Optional.ofNullable(made);
    }

    private synchronized T make() {
        T now = made;
        if (now == null) {
            now = maker.get();
            made = now;
        }
        return now;
    }
}
