package org.emoscope.ui.inspect.tile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tiles with all their octaves, those that were used last, up to so many bytes. Thread safe. */
public final class TileCache {

    private record Key(Object pyramid, int tile) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.pyramid == pyramid && key.tile == tile;
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(pyramid), tile);
        }
    }

    private final long mostBytes;
    private final BoundedCache<Key, Tile> tiles;

    public TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
        tiles = new BoundedCache<>(mostBytes);
    }

    @Nullable
    Tile get(Object pyramid, int tile) {
        return tiles.get(new Key(pyramid, tile));
    }

    /** Whether so many tiles stay without pushing each other out, and leave room for another picture's. */
    boolean holds(int count, int bins) {
        return 2 * count * Tile.bytes(bins, LevelPyramid.KEPT) <= mostBytes;
    }

    /** Drops all tiles of a pyramid that nobody will ask again. */
    void forget(Object pyramid) {
        tiles.forget(key -> key.pyramid == pyramid);
    }

    void put(Object pyramid, int tile, Tile whole, int bins) {
        tiles.put(new Key(pyramid, tile), whole, Tile.bytes(bins, LevelPyramid.KEPT));
    }
}
