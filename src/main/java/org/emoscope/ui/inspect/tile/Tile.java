package org.emoscope.ui.inspect.tile;

import java.util.Arrays;

/**
 * So many frames on an absolute grid as bytes, in octaves: octave 0 has a column a frame, each further one half as many
 * columns, which hold the greatest of two. Immutable.
 */
final class Tile {

    /** Frames in a tile: 257 bins of them stay well below what a collector of garbage treats as large. */
    static final int FRAMES = 256;

    /** Octave 8 has one column a tile. */
    static final int OCTAVES = 9;

    private final byte[][] octaves;
    private final int from;

    private Tile(byte[][] octaves, int from) {
        this.octaves = octaves;
        this.from = from;
    }

    /**
     * @param values {@code [count][bins]}; frames beyond count as lowest
     * @param count how many frames there are
     */
    static Tile of(float[] values, int count, int bins, Quantiser quantiser) {
        byte[][] octaves = new byte[OCTAVES][];
        octaves[0] = new byte[FRAMES * bins];
        for (int i = 0; i < count * bins; i++) {
            octaves[0][i] = quantiser.toByte(values[i]);
        }
        for (int k = 1; k < OCTAVES; k++) {
            octaves[k] = halved(octaves[k - 1], bins);
        }
        return new Tile(octaves, 0);
    }

    private static byte[] halved(byte[] finer, int bins) {
        byte[] coarser = new byte[finer.length / 2];
        for (int column = 0; column < coarser.length / bins; column++) {
            int a = 2 * column * bins;
            for (int b = 0; b < bins; b++) {
                int greatest = Math.max(finer[a + b] & 0xFF, finer[a + bins + b] & 0xFF);
                coarser[column * bins + b] = (byte) greatest;
            }
        }
        return coarser;
    }

    /** This tile without its finest octaves. */
    Tile from(int octave) {
        byte[][] kept = octaves.clone();
        Arrays.fill(kept, 0, octave, null);
        return new Tile(kept, octave);
    }

    /** The finest octave there is. */
    int finest() {
        return from;
    }

    /** {@code [FRAMES >> octave][bins]}; not to be changed. */
    byte[] octave(int octave) {
        return octaves[octave];
    }

    /** The memory of its finest octaves up to an octave. */
    static long bytes(int bins, int below) {
        long bytes = 0;
        for (int k = 0; k < below; k++) {
            bytes += (long) (FRAMES >> k) * bins;
        }
        return bytes;
    }
}
