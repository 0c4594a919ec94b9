package org.emoscope.ui.inspect.tile;

import org.emoscope.feature.MelDifferenceRows;

/**
 * By how many dB each number of one recording is above that of another, 0 where it is below.
 *
 * <p>The difference is that of {@link MelDifferenceRows}; frames that only one of the two has are left out.
 */
final class DifferenceColumns implements Columns {

    private final Columns above;
    private final Columns below;
    private final ColumnCache.Block aboveBlocks;
    private final ColumnCache.Block belowBlocks;
    private final int frames;

    /** @param below on the same grid and with as many bins as {@code above} */
    DifferenceColumns(Columns above, ColumnCache.Block aboveBlocks, Columns below, ColumnCache.Block belowBlocks) {
        if (above.bins() != below.bins() || !above.grid().equals(below.grid())) {
            throw new IllegalArgumentException("the recordings are not cut and filtered in the same way");
        }
        this.above = above;
        this.below = below;
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
        float[] less = new float[count * bins()];
        above.compute(first, count, target);
        below.compute(first, count, less);
        subtract(target, less, less.length, target);
    }

    /** The same, computed by the tile and not kept: what it is made of is kept. */
    ColumnCache.Block blocks() {
        return tile -> {
            int first = tile * Tile.FRAMES;
            float[] values = new float[Math.min(Tile.FRAMES, frames - first) * bins()];
            subtract(aboveBlocks.get(tile), belowBlocks.get(tile), values.length, values);
            return values;
        };
    }

    private static void subtract(float[] more, float[] less, int count, float[] target) {
        for (int i = 0; i < count; i++) {
            target[i] = Math.max(0, MelDifferenceRows.difference(more[i], less[i]));
        }
    }
}
