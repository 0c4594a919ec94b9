package org.emoscope.ui.inspect.tile;

/**
 * The least and the greatest sample of stretches that double in length, so that an hour is drawn as fast as a second.
 *
 * <p>Level 0 holds {@value #BLOCK} samples a pair, each further level twice as many; an hour at 16 kHz takes 14 MB. The
 * answers are exact for any stretch. Immutable.
 */
public final class MinMaxPyramid {

    static final int BLOCK = 64;

    private final Samples samples;
    private final float[][] least;
    private final float[][] greatest;
    private final float peak;

    /** Reads all samples once: some 100 ms for an hour. */
    public MinMaxPyramid(Samples samples) {
        this.samples = samples;
        int blocks = (samples.length() + BLOCK - 1) / BLOCK;
        int levels = Math.max(1, 32 - Integer.numberOfLeadingZeros(blocks));
        least = new float[levels][];
        greatest = new float[levels][];
        readBlocks(blocks);
        for (int k = 1; k < levels; k++) {
            halve(k);
        }
        float most = 0;
        for (int i = 0; i < blocks; i++) {
            most = Math.max(most, Math.max(greatest[0][i], -least[0][i]));
        }
        peak = most;
    }

    public Samples samples() {
        return samples;
    }

    /** The greatest magnitude. */
    public float peak() {
        return peak;
    }

    /**
     * The least and the greatest sample of a stretch.
     *
     * @param first 0 or more
     * @param last {@code first} or more, below the number of samples
     * @param pair receives the least and the greatest
     */
    public void range(int first, int last, float[] pair) {
        pair[0] = Float.POSITIVE_INFINITY;
        pair[1] = Float.NEGATIVE_INFINITY;
        int from = (first + BLOCK - 1) / BLOCK;
        int to = (last + 1) / BLOCK;
        if (from >= to) {
            readSamples(first, last + 1, pair);
            return;
        }
        readSamples(first, from * BLOCK, pair);
        readSamples(to * BLOCK, last + 1, pair);
        for (int level = 0; from < to; level++) {
            if ((from & 1) == 1) {
                widen(pair, least[level][from], greatest[level][from]);
                from++;
            }
            if ((to & 1) == 1) {
                to--;
                widen(pair, least[level][to], greatest[level][to]);
            }
            from >>= 1;
            to >>= 1;
        }
    }

    private void readSamples(int from, int to, float[] pair) {
        float low = pair[0];
        float high = pair[1];
        for (int i = from; i < to; i++) {
            float value = samples.at(i);
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        pair[0] = low;
        pair[1] = high;
    }

    private static void widen(float[] pair, float low, float high) {
        pair[0] = Math.min(pair[0], low);
        pair[1] = Math.max(pair[1], high);
    }

    private void readBlocks(int blocks) {
        least[0] = new float[blocks];
        greatest[0] = new float[blocks];
        float[] block = new float[BLOCK];
        for (int b = 0; b < blocks; b++) {
            int count = Math.min(samples.length() - b * BLOCK, BLOCK);
            samples.copy(b * BLOCK, count, block);
            float low = block[0];
            float high = block[0];
            for (int i = 1; i < count; i++) {
                low = Math.min(low, block[i]);
                high = Math.max(high, block[i]);
            }
            least[0][b] = low;
            greatest[0][b] = high;
        }
    }

    private void halve(int level) {
        float[] finerLeast = least[level - 1];
        float[] finerGreatest = greatest[level - 1];
        int count = (finerLeast.length + 1) / 2;
        least[level] = new float[count];
        greatest[level] = new float[count];
        for (int i = 0; i < count; i++) {
            int second = Math.min(2 * i + 1, finerLeast.length - 1);
            least[level][i] = Math.min(finerLeast[2 * i], finerLeast[second]);
            greatest[level][i] = Math.max(finerGreatest[2 * i], finerGreatest[second]);
        }
    }
}
