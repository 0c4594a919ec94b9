package org.emoscope.ui.inspect.tile;

import java.util.ArrayList;
import java.util.List;

/** What is to be stopped at the end; what comes after the end is stopped at once. Thread safe. */
final class Closers {

    private final List<Runnable> closers = new ArrayList<>();
    private boolean closed;

    synchronized void add(Runnable closer) {
        if (closed) {
            closer.run();
        } else {
            closers.add(closer);
        }
    }

    synchronized void close() {
        closed = true;
        closers.forEach(Runnable::run);
        closers.clear();
    }
}
