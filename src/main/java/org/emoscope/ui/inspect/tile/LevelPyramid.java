package org.emoscope.ui.inspect.tile;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * The second level: a recording's columns as tiles of bytes in octaves, computed away from the JavaFX thread.
 *
 * <p>At first there are only some frames spread over the recording, so that something is seen at once. Then the tiles
 * that are looked at are computed, then all others. Octaves from {@value #KEPT} on are kept for the whole recording, the
 * finer ones as long as there is room. Thread safe.
 */
public final class LevelPyramid implements Fillable {

    /** The finest octave that is kept of every tile: an hour in 257 bins takes 46 MB. */
    static final int KEPT = 2;

    /** Columns of the first look: about the width of a window. */
    static final int FIRST_LOOK = 1024;

    private static final int NO_OCTAVE = Tile.OCTAVES;

    private final Columns columns;
    private final ColumnCache.Block blocks;
    private final TileCache fine;
    private final Quantiser quantiser;
    private final boolean isShort;
    private final AtomicReferenceArray<@Nullable Tile> kept;
    private final DoubleAccumulator greatest = new DoubleAccumulator(Math::max, Double.NEGATIVE_INFINITY);
    private final Filler filler;
    private final Queue<float[]> spare = new ConcurrentLinkedQueue<>();
    private volatile byte[] firstLook = new byte[0];
    private volatile boolean closed;
    private volatile int lookedFirst;
    private volatile int lookedLast;
    private volatile int lookedOctave = NO_OCTAVE;

    /**
     * @param columns what is shown
     * @param blocks the same, by the tile
     * @param workshop where tiles are computed, and the finest octaves kept
     * @param changed told on a worker when there is more to see
     */
    LevelPyramid(Columns columns, ColumnCache.Block blocks, Quantiser quantiser, Workshop workshop, Runnable changed) {
        this.columns = columns;
        this.blocks = blocks;
        this.fine = workshop.tiles();
        this.quantiser = quantiser;
        this.isShort = workshop.columns().holds(columns);
        this.kept = new AtomicReferenceArray<>((columns.frames() + Tile.FRAMES - 1) / Tile.FRAMES);
        this.filler = workshop.filler(this, 2, changed);
    }

    public Columns columns() {
        return columns;
    }

    public Quantiser quantiser() {
        return quantiser;
    }

    /** The greatest number met so far; the lowest step before any. */
    public double greatest() {
        return Math.max(quantiser.low(), greatest.get());
    }

    /** Computes the first look at all of it; a few milliseconds, on a worker. */
    void lookFirst() {
        int count = Math.min(FIRST_LOOK, columns.frames());
        int bins = columns.bins();
        byte[] bytes = new byte[count * bins];
        float[] row = new float[bins];
        for (int i = 0; i < count; i++) {
            columns.compute((int) ((2L * i + 1) * columns.frames() / (2L * count)), 1, row);
            for (int b = 0; b < bins; b++) {
                greatest.accumulate(row[b]);
                bytes[i * bins + b] = quantiser.toByte(row[b]);
            }
        }
        firstLook = bytes;
    }

    /** Goes on computing until all is there. */
    void start() {
        filler.start();
    }

    /** Whether every tile has been computed. */
    public boolean isComplete() {
        for (int tile = 0; tile < kept.length(); tile++) {
            if (kept.get(tile) == null) {
                return false;
            }
        }
        return true;
    }

    /** Stops computing; of what is there the finest octaves go, the rest stays. */
    void close() {
        closed = true;
        filler.close();
        fine.forget(this);
    }

    /**
     * Names what is looked at, to be computed first; as finely as it is looked at, unless so much cannot be kept.
     *
     * @param framesPerPixel how finely
     */
    public void lookAt(int firstFrame, int lastFrame, double framesPerPixel) {
        int first = firstFrame / Tile.FRAMES;
        int last = lastFrame / Tile.FRAMES;
        int octave = octaveOf(framesPerPixel);
        lookedOctave = fine.holds(last - first + 1, columns.bins()) ? octave : Math.max(KEPT, octave);
        lookedFirst = first;
        lookedLast = last;
        filler.lookAt(first, last);
    }

    /**
     * The greatest step of each bin over some frames, as far as it is known.
     *
     * @param first 0 or more
     * @param last {@code first} or more, below the number of frames
     * @param target {@code [bins]}, overwritten
     */
    public void greatest(int first, int last, int[] target) {
        Arrays.fill(target, 0);
        int octave = octaveOf(last - first + 1.0);
        for (int tile = first / Tile.FRAMES; tile <= last / Tile.FRAMES; tile++) {
            int from = Math.max(first, tile * Tile.FRAMES) - tile * Tile.FRAMES;
            int to = Math.min(last, tile * Tile.FRAMES + Tile.FRAMES - 1) - tile * Tile.FRAMES;
            Tile known = finestOf(tile, octave);
            if (known == null || known.finest() > octave && firstLookHasEveryFrame()) {
                greatestOfFirstLook(tile * Tile.FRAMES + from, tile * Tile.FRAMES + to, target);
            } else {
                int k = Math.max(octave, known.finest());
                raise(target, known.octave(k), from >> k, to >> k);
            }
        }
    }

    @Override
    public int parts() {
        return kept.length();
    }

    @Override
    public boolean has(int tile) {
        return kept.get(tile) != null;
    }

    @Override
    public boolean isSharp(int tile) {
        return lookedOctave >= KEPT ? has(tile) : fine.get(this, tile) != null;
    }

    /** Keeps all of a tile that is looked at closely; of the others nothing that would push those out. */
    @Override
    public void fill(int tile) {
        boolean close = lookedOctave < KEPT && tile >= lookedFirst && tile <= lookedLast;
        Tile whole = close || isShort ? tile(blocks.get(tile), tile) : passing(tile);
        if (close) {
            fine.put(this, tile, whole, columns.bins());
            if (closed) {
                fine.forget(this);
            }
        }
        kept.set(tile, whole.from(KEPT));
    }

    private Tile passing(int tile) {
        float[] values = spare.poll();
        values = values == null ? new float[Tile.FRAMES * columns.bins()] : values;
        columns.compute(tile * Tile.FRAMES, count(tile), values);
        Tile whole = tile(values, tile);
        spare.add(values);
        return whole;
    }

    private int count(int tile) {
        return Math.min(Tile.FRAMES, columns.frames() - tile * Tile.FRAMES);
    }

    private Tile tile(float[] values, int tile) {
        int count = count(tile);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count * columns.bins(); i++) {
            most = Math.max(most, values[i]);
        }
        greatest.accumulate(most);
        return Tile.of(values, count, columns.bins(), quantiser);
    }

    private @Nullable Tile finestOf(int tile, int octave) {
        Tile whole = octave < KEPT ? fine.get(this, tile) : null;
        return whole == null ? kept.get(tile) : whole;
    }

    private boolean firstLookHasEveryFrame() {
        return firstLook.length == columns.frames() * columns.bins();
    }

    private void greatestOfFirstLook(int first, int last, int[] target) {
        byte[] bytes = firstLook;
        int count = bytes.length / columns.bins();
        if (count > 0) {
            int from = (int) ((long) first * count / columns.frames());
            raise(target, bytes, from, Math.max(from, (int) ((long) last * count / columns.frames())));
        }
    }

    private static void raise(int[] target, byte[] steps, int firstColumn, int lastColumn) {
        int bins = target.length;
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int b = 0, at = column * bins; b < bins; b++, at++) {
                target[b] = Math.max(target[b], steps[at] & 0xFF);
            }
        }
    }

    /** The coarsest octave that is as fine as a pixel. */
    private static int octaveOf(double framesPerPixel) {
        int octave = 0;
        while (octave < Tile.OCTAVES - 1 && framesPerPixel >= 2 << octave) {
            octave++;
        }
        return octave;
    }
}
