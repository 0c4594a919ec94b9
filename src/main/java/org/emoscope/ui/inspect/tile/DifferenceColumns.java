package org.emoscope.ui.inspect.tile;

import org.emoscope.feature.MelDifferenceRows;

/**
 * By how many dB each number of one recording is above that of another, 0 where it is below.
 *
 * <p>The difference is that of {@link MelDifferenceRows}; frames that only one of the two has are left out.
 */
final class DifferenceColumns implements Columns {

    private final Columns above;
    private final ColumnCache.Block aboveBlocks;
    private final ColumnCache.Block belowBlocks;
    private final int frames;

    /** @param below on the same grid and with as many bins as {@code above} */
    DifferenceColumns(Columns above, ColumnCache.Block aboveBlocks, Columns below, ColumnCache.Block belowBlocks) {
        if (above.bins() != below.bins() || !above.grid().equals(below.grid())) {
            throw new IllegalArgumentException("the recordings are not cut and filtered in the same way");
        }
        this.above = above;
        this.aboveBlocks = aboveBlocks;
        this.belowBlocks = belowBlocks;
        this.frames = Math.min(above.frames(), below.frames());
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public int bins() {
        return above.bins();
    }

    @Override
    public HopGrid grid() {
        return above.grid();
    }

    @Override
    public void compute(int first, int count, float[] target) {
        int bins = bins();
        for (int f = 0; f < count; f++) {
            int tile = (first + f) / Tile.FRAMES;
            int at = (first + f) % Tile.FRAMES * bins;
            float[] a = aboveBlocks.get(tile);
            float[] b = belowBlocks.get(tile);
            for (int k = 0; k < bins; k++) {
                target[f * bins + k] = Math.max(0, MelDifferenceRows.difference(a[at + k], b[at + k]));
            }
        }
    }

    /** The same, computed by the tile and not kept: what it is made of is kept. */
    ColumnCache.Block blocks() {
        return tile -> {
            int first = tile * Tile.FRAMES;
            float[] values = new float[Math.min(Tile.FRAMES, frames - first) * bins()];
            compute(first, values.length / bins(), values);
            return values;
        };
    }
}
