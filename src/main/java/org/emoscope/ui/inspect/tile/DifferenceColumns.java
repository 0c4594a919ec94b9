package org.emoscope.ui.inspect.tile;

/**
 * By how many dB each number of one recording is above that of another, {@code max(0, max(a, floor) − max(b, floor))}.
 *
 * <p>What lies below the floor of {@value #FLOOR_DB} dB is silence in both; frames that only one of the two has are left
 * out.
 */
final class DifferenceColumns implements Columns {

    static final double FLOOR_DB = -100;

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
                double difference = Math.max(a[at + k], FLOOR_DB) - Math.max(b[at + k], FLOOR_DB);
                target[f * bins + k] = (float) Math.max(0, difference);
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
