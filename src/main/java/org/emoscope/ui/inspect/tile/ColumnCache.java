package org.emoscope.ui.inspect.tile;

import java.lang.ref.WeakReference;
import java.util.Objects;

/**
 * The first level: columns that were computed, up to so many bytes, so that a parameter that is put back and a place that
 * is visited again cost nothing. Shared by all pictures. Thread safe.
 */
public final class ColumnCache {

    /** Names a recording without keeping it, for an hour of sound takes four times what is kept here. */
    private record Key(WeakReference<Object> recording, int identity, Object chain, int tile) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.tile == tile
                    && key.recording.refersTo(recording.get())
                    && key.chain.equals(chain);
        }

        @Override
        public int hashCode() {
            return Objects.hash(identity, chain, tile);
        }
    }

    private final long mostBytes;
    private final BoundedCache<Key, float[]> blocks;

    public ColumnCache(long mostBytes) {
        this.mostBytes = mostBytes;
        blocks = new BoundedCache<>(mostBytes);
    }

    /** Whether all columns stay without pushing out most of what else is here. */
    boolean holds(Columns columns) {
        return 4L * columns.frames() * columns.bins() * Float.BYTES <= mostBytes;
    }

    /**
     * The same columns, computed where they were not before.
     *
     * @param recording which recording, the very object
     * @param chain what is computed of it, told apart by {@code equals}
     */
    Block of(Object recording, Object chain, Columns columns) {
        WeakReference<Object> name = new WeakReference<>(recording);
        int identity = System.identityHashCode(recording);
        return tile -> {
            Key key = new Key(name, identity, chain, tile);
            float[] known = blocks.get(key);
            if (known != null) {
                return known;
            }
            int first = tile * Tile.FRAMES;
            int count = Math.min(Tile.FRAMES, columns.frames() - first);
            float[] fresh = new float[count * columns.bins()];
            columns.compute(first, count, fresh);
            blocks.put(key, fresh, (long) fresh.length * Float.BYTES);
            return fresh;
        };
    }

    /** Columns by the tile. */
    interface Block {

        /** {@code [frames of the tile][bins]}; not to be changed. */
        float[] get(int tile);
    }
}
