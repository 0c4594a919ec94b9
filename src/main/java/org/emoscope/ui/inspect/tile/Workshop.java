package org.emoscope.ui.inspect.tile;

import java.util.concurrent.Executor;

/**
 * Where the layers of recordings are computed and kept.
 *
 * @param workers where they are computed
 * @param hand before which everything waits that can
 * @param columns the first level
 * @param tiles the second level's finest octaves
 */
public record Workshop(Executor workers, Hand hand, ColumnCache columns, TileCache tiles) {

    /** @param threads how many parts at the same time */
    Filler filler(Fillable target, int threads, Runnable changed) {
        return new Filler(target, workers, threads, hand, changed);
    }
}
